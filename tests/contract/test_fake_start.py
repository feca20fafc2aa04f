"""The fake starts without the behavior of all resources: each is loaded by the first call that needs it."""

import json
import subprocess
import sys

import pytest

from aiomodelarts.operations import OPERATIONS
from aiomodelarts.testing import behaviour
from aiomodelarts.testing.handlers import call
from aiomodelarts.testing.handlers.call import HANDLERS, Call, Handlers
from aiomodelarts.testing.spec.replies import Reply

PROGRAM = """
import json, resource, sys
from aiomodelarts.testing import __main__ as command
from aiomodelarts.testing.commands import serve

def listening(fake, port, host, announce, *more, **options):
    loaded = sorted(name for name in sys.modules if name.startswith("aiomodelarts."))
    memory = next(line.split()[1] for line in open("/proc/self/status") if line.startswith("VmRSS:"))
    print(json.dumps([[*loaded, *(name for name in ("httpx", "rich") if name in sys.modules)], int(memory)]))

serve.serve = listening
sys.exit(command.main(["serve", "--port", "0"]))
"""
MOST_MEBIBYTES = 58


@pytest.mark.skipif(sys.platform != "linux", reason="reads the memory from /proc")
def test_a_served_fake_loads_no_behavior_and_no_models() -> None:
    done = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=True, timeout=50)
    loaded, kibibytes = json.loads(done.stdout)
    unwanted = (".testing.behaviour.", ".models.", ".testing.conformance", ".testing.comparison")
    assert [name for name in loaded if any(part in name for part in unwanted) or "." not in name] == []
    assert kibibytes / 1024 < MOST_MEBIBYTES


def test_every_handler_is_found_in_the_source() -> None:
    behaviour.load()
    found = {name: f"{behaviour.__name__}.{module}" for name, module in behaviour.modules_of_operations().items()}
    assert {name: handler.__module__ for name, handler in dict.items(HANDLERS)} == found
    assert found.keys() <= OPERATIONS.keys()


def test_without_the_source_all_modules_are_loaded(monkeypatch: pytest.MonkeyPatch) -> None:
    loaded: list[str] = []
    monkeypatch.setattr(behaviour, "modules_of_operations", dict)
    monkeypatch.setattr(behaviour, "import_module", lambda name, package: loaded.append(name))
    behaviour.load_handler("ShowNotebook")
    assert {".notebooks", ".pools", ".training_jobs"} <= set(loaded)


def handle(_call: Call) -> Reply:
    return Reply({})


def test_handlers_are_loaded_when_they_are_looked_up(monkeypatch: pytest.MonkeyPatch) -> None:
    handlers, asked = Handlers(), list[str]()

    def load(operation: str) -> None:
        asked.append(operation)
        if operation.startswith("Show"):
            dict.__setitem__(handlers, operation, handle)

    monkeypatch.setattr(handlers, "load", load)
    assert handlers.get("ListNotebooks") is None
    assert "ListNotebooks" not in handlers
    with pytest.raises(KeyError, match="ListNotebooks"):
        handlers["ListNotebooks"]
    assert handlers["ShowNotebook"] is handle
    assert handlers.get("ShowPool") is handle
    assert "ShowModel" in handlers
    asked.clear()
    assert handlers["ShowNotebook"] is handlers.get("ShowPool")
    assert asked == []
    assert call.Handlers().get("ShowNotebook", "nothing") == "nothing"
