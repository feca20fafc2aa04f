"""Read a version of the spec and the package: a bundle, a spec folder, or a git revision."""

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
EXTRACTED = (SPEC, PACKAGE, "tests", "examples", "pyproject.toml")


class VersionUnavailable(Exception):
    """A version can't be read or has no version number. The message gives the reason."""


@frozen
class ComparedVersion:
    """One version of the spec, with the package if there is one.

    Args:
        name: Name that the caller passed.
        document: Bundled document.
        tree: Folder that contains the package and the tests; None without a package.
        notes: Remarks for the readers of the comparison.
    """

    name: str
    document: SpecMap
    tree: Path | None = None
    notes: tuple[str, ...] = ()

    @property
    def package(self) -> Path | None:
        """Folder of the package; None without a package."""
        return None if self.tree is None else self.tree / PACKAGE

    @property
    def number(self) -> str | None:
        """Version number of the package; None without a package."""
        return None if self.package is None else version_of(self.package)


def version_of(package: Path) -> str | None:
    """Return the version number of a package without importing it; None if its `core/version.py` has none."""
    path = package / "core" / "version.py"
    found = re.search(r'^VERSION = "([^"]+)"', path.read_text("utf-8"), re.M) if path.is_file() else None
    return found[1] if found else None


def open_version(name: str, repository: Path, stack: ExitStack) -> ComparedVersion:
    """Read a version.

    Args:
        name: Path of a JSON file, path of a folder with `openapi.yaml`, or git revision. An existing path takes
            precedence over a revision.
        repository: Git repository of the revisions.
        stack: Deletes the extracted files of a revision when it is closed.

    Raises:
        VersionUnavailable: No file, folder or revision has this name, or it can't be read.
    """
    path = Path(name)
    try:
        if path.is_dir():
            return _of_folder(name, path)
        if path.is_file():
            return ComparedVersion(name, _read_bundle(path))
        return _of_revision(name, repository, stack)
    except SpecError as error:
        faults = "\n".join(str(problem) for problem in error.problems)
        raise VersionUnavailable(f"{name}: the spec can't be read:\n{faults}") from error


def _of_folder(name: str, folder: Path) -> ComparedVersion:
    if not (folder / "openapi.yaml").is_file():
        raise VersionUnavailable(f"{name}: the folder is not a spec because it has no openapi.yaml")
    document = _complete(bundle(folder), name)
    tree = folder.resolve().parent
    if not (tree / PACKAGE / "__init__.py").is_file():
        return ComparedVersion(name, document)
    written = tree / PACKAGE / "openapi.json"
    is_stale = not written.is_file() or written.read_bytes() != to_json(document)
    note = f"{name}: the package beside this spec was not generated from it; run `make generate` first"
    return ComparedVersion(name, document, tree, (note,) if is_stale else ())


def _read_bundle(path: Path) -> SpecMap:
    try:
        value = json.loads(path.read_bytes())
    except (OSError, ValueError) as error:
        raise VersionUnavailable(f"{path}: the file is not JSON: {error}") from error
    return open_document(value, str(path))


def open_document(value: Any, name: str) -> SpecMap:
    """Return a parsed bundle as a document that can be compared.

    Args:
        value: Parsed JSON.
        name: Name of the version, for messages.

    Raises:
        VersionUnavailable: It is not an OpenAPI document, or has a reference that does not exist.
    """
    document = _with_places(value, Path(name).name)
    if not isinstance(document, SpecMap) or not isinstance(document.get("paths"), SpecMap):
        raise VersionUnavailable(f"{name}: the file is not an OpenAPI document because it has no `paths`")
    return _complete(document, name)


def _complete(document: SpecMap, name: str) -> SpecMap:
    """Add the sections that the comparison reads, empty if missing, and check the references."""
    document.setdefault("tags", SpecList(document.file, 1))
    components = document.setdefault("components", SpecMap(document.file, 1))
    components.setdefault("schemas", SpecMap(document.file, 1))
    problems = dangling_references(document)
    if problems:
        raise VersionUnavailable(f"{name}: {problems[0].what}")
    return document


def _with_places(value: Any, file: str) -> Any:
    """Return a copy in `SpecMap` and `SpecList`, which the functions for bundles require."""
    if isinstance(value, dict):
        mapping = SpecMap(file, 1)
        mapping.update({key: _with_places(entry, file) for key, entry in value.items()})
        return mapping
    if isinstance(value, list):
        sequence = SpecList(file, 1)
        sequence.extend(_with_places(entry, file) for entry in value)
        return sequence
    return value


def _of_revision(name: str, repository: Path, stack: ExitStack) -> ComparedVersion:
    if shutil.which("git") is None:
        raise VersionUnavailable(f"{name}: no such file or folder; install git to compare revisions")
    try:
        commit = git(repository, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{name}^{{commit}}")
    except VersionUnavailable:
        what = f"{name}: no such file or folder, and no such revision in {repository}"
        raise VersionUnavailable(what) from None
    revision = commit.decode().strip()
    present = git(repository, "ls-tree", "--name-only", revision, "--", *EXTRACTED).decode().splitlines()
    if SPEC not in present:
        raise VersionUnavailable(f"{name}: the revision has no folder {SPEC}")
    folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="aiomodelarts-version-")))
    archive = git(repository, "archive", "--format=tar", revision, "--", *present)
    with tarfile.open(fileobj=io.BytesIO(archive)) as files:
        files.extractall(folder, filter="data")
    document = _complete(bundle(folder / SPEC), name)
    return ComparedVersion(name, document, folder if (folder / PACKAGE / "__init__.py").is_file() else None)


def git(repository: Path, *arguments: str) -> bytes:
    """Run a read-only git command and return its output.

    Raises:
        VersionUnavailable: The command failed.
    """
    command = ["git", "-C", str(repository), *arguments]
    done = subprocess.run(command, capture_output=True, check=False)
    if done.returncode:
        raise VersionUnavailable(f"git {arguments[0]} failed: {done.stderr.decode(errors='replace').strip()}")
    return done.stdout
