"""The small spec, the package that is generated from it, and how tests run the generator."""

from __future__ import annotations

import importlib.util
import json
import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import NamedTuple

import pytest
from attrs import asdict

from generator.__main__ import main
from generator.drift.reference_pages import read_reference
from generator.render import generation as render

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "generated_client" / "aiomodelarts"
SPEC = ROOT / "spec"

SMALL_SPEC = Path(__file__).with_name("small_spec")
ORCHARD = Path(__file__).with_name("orchard")


class SmallSpec:
    """A copy of `small_spec/`, a spec that has one of everything; tests change it by replacing text.

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
        """Replace a text that stands in the file exactly once."""
        text = self.read(file)
        assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in {file}"
        self.write(file, text.replace(old, new))

    def replace_lines(self, old: str, new: str, file: str = "widgets.yaml") -> None:
        """Replace whole lines that stand in the file exactly once."""
        text = f"\n{self.read(file)}"
        assert text.count(f"\n{old}") == 1, f"{old!r} stands {text.count(old)} times in {file}"
        self.write(file, text.replace(f"\n{old}", f"\n{new}")[1:])

    def line(self, marker: str, file: str = "widgets.yaml") -> int:
        """The number of the only line that has a marker."""
        found = [number for number, line in enumerate(self.read(file).split("\n"), 1) if marker in line]
        assert len(found) == 1, f"{marker!r} stands in the lines {found} of {file}"
        return found[0]


class Orchard:
    """A copy of `orchard/`, a spec and the pages that describe the same API, and the command to run on it.

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
        """Run the command on the pages, or on the source that the arguments name."""
        source = [] if {"--facts", "--docs"} & set(arguments) else ["--docs", str(self.reference)]
        self.capsys.readouterr()
        self.code = main(["drift", "--spec", str(self.folder / "spec"), *source, *arguments])
        out, self.err = self.capsys.readouterr()
        return self.code, out

    def differences(self, *arguments: str) -> list[str]:
        """What the text names below the operations."""
        _, out = self.drift(*arguments)
        return [line.strip() for line in out.splitlines() if line.startswith("  ")]

    def facts(self) -> Path:
        """The facts of the pages as a file, with the operation that no page has any more."""
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
    """What a command of the generator said."""

    code: int
    out: str
    err: str


@pytest.fixture
def small_spec(tmp_path: Path) -> SmallSpec:
    """A valid spec of its own for each test."""
    return SmallSpec(tmp_path / "spec")


@pytest.fixture
def orchard(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Orchard:
    """A spec and the pages of a reference that say the same."""
    return Orchard(tmp_path / "orchard", capsys)


@pytest.fixture(scope="session")
def make_spec(tmp_path_factory: pytest.TempPathFactory) -> Callable[[], SmallSpec]:
    """Write the spec into a folder of its own."""
    return lambda: SmallSpec(tmp_path_factory.mktemp("made") / "spec")


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Callable[..., Outcome]:
    """Run a command of the generator: `run("check", spec_folder, package)`."""

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
    """Read all files (and folders, as None) below a folder, but what Python caches."""

    def contents(folder: Path) -> dict[str, bytes | None]:
        return {
            path.relative_to(folder).as_posix(): path.read_bytes() if path.is_file() else None
            for path in sorted(folder.rglob("*"))
            if "__pycache__" not in path.parts
        }

    return contents


@pytest.fixture(scope="session")
def handwritten(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the package without what is generated; copy it again before it is changed."""
    folder = tmp_path_factory.mktemp("handwritten") / "package"
    shutil.copytree(PACKAGE, folder, ignore=shutil.ignore_patterns(*render.TARGETS, "testing", "__pycache__"))
    return folder


@pytest.fixture(scope="session")
def make_client(handwritten: Path, make_spec: Callable[[], SmallSpec]) -> Iterator[Callable[..., ModuleType]]:
    """Generate the small spec, changed by a function, and import the package under a name of its own."""
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
    """Import a package under another name; inside it only relative imports are used."""
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
    """The imported package of the small spec."""
    return make_client()


@pytest.fixture(scope="session")
def small_package(small_client: ModuleType) -> Path:
    """The folder of that package; not to be changed."""
    return Path(str(small_client.__file__)).parent
