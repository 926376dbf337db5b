// Says at the end how fast Lighthouse found the pages, and how many tests passed and failed. A test that
// was not run has not passed.

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
    const annotations = tests.flatMap((test) => test.annotations);
    for (const { description } of annotations.filter(({ type }) => type === 'performance')) {
      console.log(`Lighthouse, performance of 100: ${description}`);
    }
    const passed = tests.filter((test) => test.outcome() === 'expected').length;
    console.log(`${passed} passed, ${tests.length - passed + this.#errors} failed`);
  }
}
