"""Read an edition to compare: a bundle, a folder of the spec, or a revision in git."""

import io
import json
import re
import shutil
import subprocess
import tarfile
import tempfile
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from attrs import frozen

from ..spec.bundle import bundle, dangling_references, to_json
from ..spec.problems import SpecError
from ..spec.source import SpecList, SpecMap

SPEC, PACKAGE = "spec", "generated_client/aiomodelarts"
WANTED = (SPEC, PACKAGE, "tests", "examples", "pyproject.toml")


class NoEdition(Exception):
    """What was named can't be compared; the text says why and what would do."""


@frozen
class Edition:
    """One side of the comparison.

    Args:
        name: As it was given.
        document: The bundled document.
        tree: The folder that has the package and the tests; None for a bundle.
        notes: What readers should know about it.
    """

    name: str
    document: SpecMap
    tree: Path | None = None
    notes: tuple[str, ...] = ()

    @property
    def package(self) -> Path | None:
        """The package of this edition."""
        return None if self.tree is None else self.tree / PACKAGE

    @property
    def version(self) -> str | None:
        """The version that the package has."""
        return None if self.package is None else version_of(self.package)


def version_of(package: Path) -> str | None:
    """The version that a package says it has, read without importing it."""
    path = package / "core" / "version.py"
    found = re.search(r'^VERSION = "([^"]+)"', path.read_text("utf-8"), re.M) if path.is_file() else None
    return found[1] if found else None


def open_edition(name: str, repository: Path, stack: ExitStack) -> Edition:
    """Read an edition.

    Args:
        name: A JSON file, a folder with `openapi.yaml`, or a revision in git; what exists as a path is taken as one.
        repository: Checkout that contains the revisions.
        stack: Keeps the files of a revision until it is closed.

    Raises:
        NoEdition: There is no such thing, or it can't be read.
    """
    path = Path(name)
    try:
        if path.is_dir():
            return _of_folder(name, path)
        if path.is_file():
            return Edition(name, _read_bundle(path))
        return _of_revision(name, repository, stack)
    except SpecError as error:
        faults = "\n".join(str(problem) for problem in error.problems)
        raise NoEdition(f"{name}: the spec can't be read:\n{faults}") from error


def _of_folder(name: str, folder: Path) -> Edition:
    if not (folder / "openapi.yaml").is_file():
        raise NoEdition(f"{name}: the folder holds no openapi.yaml, so it is no spec")
    document = _complete(bundle(folder), name)
    tree = folder.resolve().parent
    if not (tree / PACKAGE / "__init__.py").is_file():
        return Edition(name, document)
    written = tree / PACKAGE / "openapi.json"
    is_stale = not written.is_file() or written.read_bytes() != to_json(document)
    note = f"{name}: the package beside it was not generated from it; run `make generate` first"
    return Edition(name, document, tree, (note,) if is_stale else ())


def _read_bundle(path: Path) -> SpecMap:
    try:
        value = json.loads(path.read_bytes())
    except (OSError, ValueError) as error:
        raise NoEdition(f"{path}: the file is not JSON: {error}") from error
    document = _with_places(value, path.name)
    if not isinstance(document, SpecMap) or not isinstance(document.get("paths"), SpecMap):
        raise NoEdition(f"{path}: the file is no OpenAPI document: it has no `paths`")
    return _complete(document, str(path))


def _complete(document: SpecMap, name: str) -> SpecMap:
    """The document with the parts that comparing looks into, even where they are empty."""
    document.setdefault("tags", SpecList(document.file, 1))
    components = document.setdefault("components", SpecMap(document.file, 1))
    components.setdefault("schemas", SpecMap(document.file, 1))
    problems = dangling_references(document)
    if problems:
        raise NoEdition(f"{name}: {problems[0].what}")
    return document


def _with_places(value: Any, file: str) -> Any:
    """The same as mappings and lists that know their file, as the functions for bundles want them."""
    if isinstance(value, dict):
        mapping = SpecMap(file, 1)
        mapping.update({key: _with_places(entry, file) for key, entry in value.items()})
        return mapping
    if isinstance(value, list):
        sequence = SpecList(file, 1)
        sequence.extend(_with_places(entry, file) for entry in value)
        return sequence
    return value


def _of_revision(name: str, repository: Path, stack: ExitStack) -> Edition:
    if shutil.which("git") is None:
        raise NoEdition(f"{name}: there is no such file or folder, and git is not here to look for a revision")
    try:
        commit = git(repository, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{name}^{{commit}}")
    except NoEdition:
        what = f"{name}: there is no such file or folder, and no such revision in {repository}"
        raise NoEdition(what) from None
    revision = commit.decode().strip()
    present = git(repository, "ls-tree", "--name-only", revision, "--", *WANTED).decode().splitlines()
    if SPEC not in present:
        raise NoEdition(f"{name}: the revision has no folder {SPEC}")
    folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="aiomodelarts-edition-")))
    archive = git(repository, "archive", "--format=tar", revision, "--", *present)
    with tarfile.open(fileobj=io.BytesIO(archive)) as files:
        files.extractall(folder, filter="data")
    document = _complete(bundle(folder / SPEC), name)
    return Edition(name, document, folder if (folder / PACKAGE / "__init__.py").is_file() else None)


def git(repository: Path, *arguments: str) -> bytes:
    """Run a command of git that only reads.

    Raises:
        NoEdition: It failed.
    """
    command = ["git", "-C", str(repository), *arguments]
    done = subprocess.run(command, capture_output=True, check=False)
    if done.returncode:
        raise NoEdition(f"git {arguments[0]} failed: {done.stderr.decode(errors='replace').strip()}")
    return done.stdout
