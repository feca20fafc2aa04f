"""Fixtures: specs to change, the package generated from the small spec, and functions that run the generator."""

from __future__ import annotations

import functools
import importlib
import importlib.util
import json
import pickle
import re
import shutil
import sys
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import AsyncExitStack
from pathlib import Path
from types import ModuleType
from typing import Any, NamedTuple

import pytest
from aiohttp import web
from attrs import asdict

from generator.__main__ import main
from generator.drift import reference_pages
from generator.drift.reference_pages import read_reference
from generator.render import generation as render
from generator.spec import files
from generator.spec.bundle import bundle
from generator.spec.source import SpecMap, read_yaml

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "generated_client" / "aiomodelarts"
SPEC = ROOT / "spec"

SMALL_SPEC = Path(__file__).with_name("small_spec")
ORCHARD = Path(__file__).with_name("orchard")
WORKSHOP = Path(__file__).with_name("workshop")


class SmallSpec:
    """Copy of `small_spec/`, which has an example of each feature. Tests change it by replacing strings.

    Args:
        folder: Where to write it.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        shutil.copytree(SMALL_SPEC, folder)

    def read(self, file: str = "widgets.yaml") -> str:
        return (self.folder / file).read_text(encoding="utf-8")

    def write(self, file: str, text: str) -> None:
        (self.folder / file).write_text(text, encoding="utf-8")

    def replace(self, old: str, new: str, file: str = "widgets.yaml") -> None:
        """Replace a string that occurs exactly once in the file."""
        text = self.read(file)
        assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in {file}"
        self.write(file, text.replace(old, new))

    def replace_lines(self, old: str, new: str, file: str = "widgets.yaml") -> None:
        """Replace whole lines that occur exactly once in the file."""
        text = f"\n{self.read(file)}"
        assert text.count(f"\n{old}") == 1, f"{old!r} stands {text.count(old)} times in {file}"
        self.write(file, text.replace(f"\n{old}", f"\n{new}")[1:])

    def line(self, marker: str, file: str = "widgets.yaml") -> int:
        """Return the number of the only line that contains a marker."""
        found = [number for number, line in enumerate(self.read(file).split("\n"), 1) if marker in line]
        assert len(found) == 1, f"{marker!r} stands in the lines {found} of {file}"
        return found[0]


class Orchard:
    """Copy of `orchard/`, a spec and reference pages of the same API, with functions that run `drift` on it.

    Args:
        folder: Where to write it.
        capsys: Catches what the command prints.
    """

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        shutil.copytree(ORCHARD, folder)
        self.folder = folder
        self.reference = folder / "reference"
        self.capsys = capsys
        self.code = 0
        self.err = ""

    def replace(self, file: str, old: str, new: str) -> None:
        text = (self.folder / file).read_text(encoding="utf-8")
        assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in {file}"
        (self.folder / file).write_text(text.replace(old, new), encoding="utf-8")

    def write(self, file: str, text: str) -> None:
        (self.folder / file).write_text(text, encoding="utf-8")

    def drift(self, *arguments: str) -> tuple[int, str]:
        """Run `drift` on the pages, or on the source in the arguments."""
        source = (
            [] if {"--facts", "--docs", "--sdk", "--sdk-facts"} & set(arguments) else ["--docs", str(self.reference)]
        )
        self.capsys.readouterr()
        self.code = main(["drift", "--spec", str(self.folder / "spec"), *source, *arguments])
        out, self.err = self.capsys.readouterr()
        return self.code, out

    def differences(self, *arguments: str) -> list[str]:
        """Return the differences listed in the readable report, without their places."""
        _, out = self.drift(*arguments)
        return [line.strip() for line in out.splitlines() if re.match(r"  \S", line)]

    def places(self, *arguments: str) -> list[str]:
        """Return the lines below the differences: their places, and other operations that they concern."""
        _, out = self.drift(*arguments)
        return [line.strip() for line in out.splitlines() if line.startswith("    ")]

    def facts(self) -> Path:
        """Write the facts of the pages to a file, with an operation that no page has any longer."""
        operations = [asdict(operation) for operation in read_reference(self.reference).operations]
        for table in (table for operation in operations for table in operation["tables"]):
            table["status"] = table["status"] and str(table["status"])
            for field in table["fields"]:
                field["mandatory"] = {True: "Yes", False: "No", None: None}[field["mandatory"]]
        withdrawn = {"id": "FellTree", "title": "Felling", "page": "trees/felling_a_tree.rst", "tables": []}
        withdrawn |= {"generation": "withdrawn", "method": "DELETE", "path": "/v1/{project_id}/trees/{tree_id}"}
        path = self.folder / "facts.json"
        path.write_text(json.dumps([*operations, withdrawn], default=list), encoding="utf-8")
        return path


class Outcome(NamedTuple):
    """Exit code and output of a command of the generator."""

    code: int
    out: str
    err: str


@pytest.fixture(scope="session", autouse=True)
def _parsed_files() -> Iterator[None]:
    """Parse files of the spec and pages of the reference once for each content: most tests change one of several."""
    parsed: dict[tuple[str, bytes], bytes] = {}

    def read(path: Path, name: str) -> SpecMap:
        try:
            key = (name, path.read_bytes() if path.is_file() else b"")
        except OSError:
            return read_yaml(path, name)
        if not key[1] or key not in parsed:
            value = read_yaml(path, name)
            parsed[key] = pickle.dumps(value, pickle.HIGHEST_PROTOCOL)
            return value
        found: SpecMap = pickle.loads(parsed[key])  # noqa: S301  # made here
        return found

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(files, "read_yaml", read)
        patch.setattr(reference_pages, "read_page", functools.cache(reference_pages.read_page))
        yield


@pytest.fixture
def small_spec(tmp_path: Path) -> SmallSpec:
    """Return a valid spec in a folder of its own for each test."""
    return SmallSpec(tmp_path / "spec")


@pytest.fixture
def orchard(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Orchard:
    """Return a spec and reference pages that agree."""
    return Orchard(tmp_path / "orchard", capsys)


@pytest.fixture(scope="session")
def whole_spec() -> SpecMap:
    """Return the spec of ModelArts as one document, which tests must not change."""
    return bundle(SPEC)


@pytest.fixture(scope="session")
def make_spec(tmp_path_factory: pytest.TempPathFactory) -> Callable[[], SmallSpec]:
    """Return a function that copies the spec to a new folder."""
    return lambda: SmallSpec(tmp_path_factory.mktemp("made") / "spec")


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Callable[..., Outcome]:
    """Return a function that runs a command of the generator: `run("check", spec_folder, package)`."""

    def run(command: str, spec: Path, package: Path | None = None, *more: str) -> Outcome:
        arguments = [command, "--spec", str(spec), *more]
        if package is not None:
            arguments += ["--package", str(package)]
        capsys.readouterr()
        code = main(arguments)
        out, err = capsys.readouterr()
        return Outcome(code, out, err)

    return run


@pytest.fixture
def contents() -> Callable[[Path], dict[str, bytes | None]]:
    """Return a function that reads all files in a folder (subfolders as None), except byte code caches."""

    def contents(folder: Path) -> dict[str, bytes | None]:
        return {
            path.relative_to(folder).as_posix(): path.read_bytes() if path.is_file() else None
            for path in sorted(folder.rglob("*"))
            if "__pycache__" not in path.parts
        }

    return contents


@pytest.fixture(scope="session")
def handwritten(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a copy of the package without generated code. Tests must copy it before they change it."""
    folder = tmp_path_factory.mktemp("handwritten") / "package"
    shutil.copytree(PACKAGE, folder, ignore=shutil.ignore_patterns(*render.TARGETS, "testing", "__pycache__"))
    return folder


@pytest.fixture(scope="session")
def make_client(handwritten: Path, make_spec: Callable[[], SmallSpec]) -> Iterator[Callable[..., ModuleType]]:
    """Return a function that generates and imports a package from the small spec after a change."""
    made: list[str] = []

    def make_client(change: Callable[[SmallSpec], None] = lambda spec: None) -> ModuleType:
        spec = make_spec()
        change(spec)
        package = shutil.copytree(handwritten, spec.folder.with_name("package"))
        render.generate(spec.folder, package)
        made.append(f"small_client_{len(made)}")
        return _import(made[-1], package)

    yield make_client
    for name in [name for name in sys.modules if name.partition(".")[0] in made]:
        del sys.modules[name]


def _import(name: str, package: Path) -> ModuleType:
    """Import a package under another name, which works because its imports are relative."""
    spec = importlib.util.spec_from_file_location(
        name, package / "__init__.py", submodule_search_locations=[str(package)]
    )
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="session")
def small_client(make_client: Callable[..., ModuleType]) -> ModuleType:
    """Return the imported package of the small spec."""
    return make_client()


@pytest.fixture(scope="session")
def small_package(small_client: ModuleType) -> Path:
    """Return the folder of that package, which tests must not change."""
    return Path(str(small_client.__file__)).parent


@pytest.fixture(scope="session")
def workshop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    """Return the imported package of `workshop/`, with the fake but without the behavior of ModelArts."""
    package = tmp_path_factory.mktemp("workshop") / "package"
    shutil.copytree(PACKAGE, package, ignore=shutil.ignore_patterns(*render.TARGETS, "behaviour", "__pycache__"))
    (package / "testing" / "behaviour").mkdir()
    shutil.copy(PACKAGE / "testing" / "behaviour" / "__init__.py", package / "testing" / "behaviour")
    render.generate(WORKSHOP, package)
    yield _import("workshop_client", package)
    for name in [name for name in sys.modules if name.partition(".")[0] == "workshop_client"]:
        del sys.modules[name]


def changed_workshop(folder: Path, file: str, old: str, new: str) -> Path:
    """Return a copy of `workshop/` in a folder, with a string of one file replaced where it occurs first."""
    spec = shutil.copytree(WORKSHOP, folder / "spec")
    text = (spec / file).read_text(encoding="utf-8")
    assert old in text
    (spec / file).write_text(text.replace(old, new, 1), encoding="utf-8")
    return spec


class Workshop:
    """Fake of the workshop behind a socket, and a client of it.

    Args:
        package: The package of the workshop.
        fake: The fake.
        client: The client.
    """

    def __init__(self, package: ModuleType, fake: Any, client: Any, address: str) -> None:
        self.package = package
        self.fake = fake
        self.client = client
        self.address = address
        self._handlers = importlib.import_module(f"{package.__name__}.testing.handlers.call").HANDLERS
        self._replies = importlib.import_module(f"{package.__name__}.testing.spec.replies")
        self.lists = importlib.import_module(f"{package.__name__}.testing.handlers.lists")

    def answers(self, operation: str, handler: Callable[[Any], Any]) -> None:
        """Let a function answer an operation: it takes the call, and returns the JSON of the response."""
        self._handlers[operation] = lambda call: self._replies.Reply(handler(call))

    def reply(self, *args: Any, **kwargs: Any) -> Any:
        """Return a reply of the fake."""
        return self._replies.Reply(*args, **kwargs)

    def fault(self, status: int, code: str, message: str) -> Exception:
        """Return the exception with which a handler refuses a call."""
        return self._replies.Fault(status, code, message)

    def reset(self) -> None:
        self._handlers.clear()


@pytest.fixture
async def studio(workshop: ModuleType) -> AsyncIterator[Workshop]:
    """Return a fake of the workshop behind a socket, with a client."""
    testing = importlib.import_module(f"{workshop.__name__}.testing")
    fake = testing.FakeModelArts()
    async with (
        testing.serving(fake) as address,
        workshop.ModelArts(fake.credentials(address), clock=fake.clock, retries=2) as client,
    ):
        made = Workshop(workshop, fake, client, address)
        yield made
        made.reset()


@pytest.fixture
async def opened(workshop: ModuleType) -> AsyncIterator[Callable[..., Any]]:
    """Return a function that serves a handler of aiohttp on a socket, and returns a client of it."""
    clock = importlib.import_module(f"{workshop.__name__}.testing").VirtualClock()
    async with AsyncExitStack() as stack:

        async def opened(handler: Callable[[web.Request], Awaitable[web.StreamResponse]], **options: Any) -> Any:
            runner = web.ServerRunner(web.Server(handler, handler_cancellation=True), shutdown_timeout=0.1)
            await runner.setup()
            stack.push_async_callback(runner.cleanup)
            site = web.TCPSite(runner, "127.0.0.1", 0)
            await site.start()
            port = runner.addresses[0][1]
            settings = {"clock": clock, "retries": 2, "endpoint": f"http://127.0.0.1:{port}", **options}
            settings.setdefault("credentials", workshop.TokenCredentials("the-token"))
            return await stack.enter_async_context(workshop.ModelArts(project_id="p", **settings))

        yield opened
