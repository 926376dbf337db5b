// Says at the end how many tests passed and failed. A test that was not run has not passed.

export default class ClosingLine {
  #errors = 0;

  onBegin(_config, suite) {
    this.suite = suite;
  }

  onError() {
    this.#errors += 1;
  }

  onExit() {
    const tests = this.suite?.allTests() ?? [];
    const passed = tests.filter((test) => test.outcome() === 'expected').length;
    console.log(`${passed} passed, ${tests.length - passed + this.#errors} failed`);
  }
}
