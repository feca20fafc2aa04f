"""Find and read the files of a spec folder. No file or folder in it is ignored without a message."""

import os
from collections.abc import Iterator
from pathlib import Path

from .keywords import KINDS
from .problems import Place, Problem, SpecError, UnusableInput
from .source import SpecMap, other_kind, read_yaml
from .unknown_keywords import did_you_mean

ROOT = "openapi.yaml"
PART_KEYS = ("paths", "components")
# Files beside the parts of the document: known differences from the reference, read by `drift`.
OTHER_FILES = frozenset({"known_drift.yaml", "known_sdk_drift.yaml"})
SPEC_SUFFIXES = (".yaml", ".yml", ".json")


def read_files(spec: Path) -> tuple[list[SpecMap], list[Problem]]:
    """Read the files of a spec folder.

    Args:
        spec: Folder of the spec.

    Returns:
        The content of `openapi.yaml`, then that of each other file in alphabetical order, and the problems. With
        problems, the content is incomplete.

    Raises:
        UnusableInput: The folder is missing, or a file can't be read.
    """
    name = folder_name(spec)
    names, problems = _names(spec, name)
    parts: list[SpecMap] = []
    is_unusable = False
    for file in names:
        try:
            part = read_yaml(spec / file, f"{name}/{file}")
        except SpecError as error:
            problems += error.problems
            is_unusable |= isinstance(error, UnusableInput)
        else:
            problems += _misplaced(part, file == ROOT)
            parts.append(part)
    if is_unusable:
        raise UnusableInput(problems)
    return parts, problems


def folder_name(spec: Path) -> str:
    """Return the name of a spec folder in messages: that of a link, not of its target."""
    return Path(os.path.abspath(spec)).name


def _names(spec: Path, name: str) -> tuple[list[str], list[Problem]]:
    """Return the names of the files to read, the root first, and problems of all other entries of the folder."""
    try:
        entries = sorted(spec.iterdir())
    except OSError as error:
        reason = "is missing" if isinstance(error, FileNotFoundError) else f"can't be read: {error.strerror}"
        problem = Problem(Place(str(spec), 1), f"the folder of the spec {reason}", "pass another one to --spec")
        raise UnusableInput([problem]) from error
    found = [path for path in entries if path.name.endswith(".yaml") and path.name not in OTHER_FILES]
    problems = [problem for path in entries if path not in found for problem in _ignored(path, name)]
    if ROOT not in [path.name for path in found]:
        place = Place(f"{name}/{ROOT}", 1)
        problems.append(Problem(place, "the file is missing", "create it with info, servers and tags"))
    return sorted((path.name for path in found), key=lambda file: (file != ROOT, file)), problems


def _ignored(path: Path, name: str) -> Iterator[Problem]:
    """Yield a problem of an entry that looks like a part of the spec but is not read."""
    place = Place(f"{name}/{path.name}", 1)
    if path.name in OTHER_FILES:
        if problem := other_kind(path, f"{name}/{path.name}"):
            yield problem
    elif path.is_dir():
        yield Problem(place, "the folder is ignored", "move its files beside openapi.yaml, or move it out of the spec")
    elif path.suffix.lower() in SPEC_SUFFIXES:
        yield Problem(place, "the file is ignored", "rename it to end in .yaml, or move it out of the spec")


def _misplaced(part: SpecMap, is_root: bool) -> Iterator[Problem]:
    """Yield problems of keys that are ignored in this file, and of sections that are not mappings."""
    for key, value in part.items():
        if key not in PART_KEYS:
            if not is_root:
                yield _misplaced_key(part, key)
            continue
        if not isinstance(value, SpecMap):
            yield Problem(part.place(key), f"the key {key} is not a mapping", "add content to it, or remove it")
        elif key == "components":
            for section, entries in value.items():
                if not isinstance(entries, SpecMap):
                    what = f"the key {section} of the components is not a mapping"
                    yield Problem(value.place(section), what, "add content to it, or remove it")


def _misplaced_key(part: SpecMap, key: str) -> Problem:
    guess = did_you_mean(key, PART_KEYS)
    if key in KINDS["document"].keywords or not guess:
        return Problem(part.place(key), f"the key {key} is ignored outside of {ROOT}", f"move it to {ROOT}")
    return Problem(part.place(key), f"the key {key} is unknown; did you mean {guess}?", f"write `{guess}:`")
