"""Runs the files of tests side by side and says sentence by sentence what held."""

import importlib
import os
import shutil
import sys
import tempfile
import time
import traceback
import unittest
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

HERE = Path(__file__).resolve().parent
# The longest first; most of their time is waiting.
FILES = [
    "expressions", "crash", "kill", "hostile", "stop", "proxy", "backup", "relay", "forms", "person",
    "desk", "deploy", "letter",
]
AT_ONCE = 4


class InWrittenOrder(unittest.TestLoader):
    """A journey's tests follow each other as they stand in the file."""

    def getTestCaseNames(self, case):
        return [name for name in vars(case) if name.startswith("test_")]


class Outcomes(unittest.TestResult):
    """Each test as a sentence with the faults that were found."""

    def __init__(self):
        super().__init__()
        self.sentences = []
        self.faults = []

    def startTest(self, test):
        self.faults = []

    def stopTest(self, test):
        sentence = test.id().rsplit(".", 1)[-1].removeprefix("test_").replace("_", " ")
        self.sentences.append((sentence, self.faults))

    def note(self, error, which=""):
        self.faults.append(which + "".join(traceback.format_exception(*error)))

    def addError(self, test, error):
        self.note(error)
        if not isinstance(test, unittest.TestCase):
            self.sentences.append((str(test), self.faults))
            self.faults = []

    def addFailure(self, test, error):
        self.note(error)

    def addSubTest(self, test, subtest, error):
        if error:
            self.note(error, f"{subtest._subDescription()}\n")


def run_file(name):
    """Runs one file; the seconds and the sentences."""
    begun = time.monotonic()
    outcomes = Outcomes()
    try:
        module = importlib.import_module(f"test_{name}")
        InWrittenOrder().loadTestsFromModule(module).run(outcomes)
    except Exception:
        outcomes.sentences.append((f"test_{name}.py can be read", [traceback.format_exc()]))
    return time.monotonic() - begun, outcomes.sentences


def run(names):
    passed = failed = 0
    with ProcessPoolExecutor(AT_ONCE) as processes:
        running = [(name, processes.submit(run_file, name)) for name in names]
        for name, future in running:
            seconds, sentences = future.result()
            print(f"{name} ({seconds:.0f} s)")
            for sentence, faults in sentences:
                print(f"  {'FAILED' if faults else 'ok    '} {sentence}")
                for fault in faults[:5]:
                    print("    " + fault.rstrip().replace("\n", "\n    "))
                if len(faults) > 5:
                    print(f"    and {len(faults) - 5} more faults")
                passed, failed = passed + (not faults), failed + bool(faults)
            sys.stdout.flush()
    print(f"{passed} passed, {failed} failed")
    return 1 if failed or not passed else 0


def main():
    names = sys.argv[1:] or FILES
    unknown = [name for name in names if not (HERE / f"test_{name}.py").exists()]
    if unknown:
        sys.exit(f"There is no test_{unknown[0]}.py.")
    # A copy: the program may be built anew while it is tested.
    with tempfile.TemporaryDirectory(prefix="journey-") as directory:
        copy = Path(directory) / "human-rights-cities"
        shutil.copy2(os.environ["HRC_BINARY"], copy)
        os.environ["HRC_BINARY"] = str(copy)
        return run(names)


if __name__ == "__main__":
    sys.exit(main())
