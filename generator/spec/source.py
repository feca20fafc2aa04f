"""Read YAML files, with the file and line of each value."""

import math
import os
import re
from pathlib import Path
from typing import Any, ClassVar

import yaml

from .problems import Place, Problem, SpecError, UnusableInput


class SpecMap(dict[str, Any]):
    """Mapping with its place and that of each key. The keys of a merged mapping may be from several files."""

    remembered: dict[Any, Any] | None = None
    """Results about a document; see `remembered.unchanged`."""

    def __init__(self, file: str, line: int) -> None:
        super().__init__()
        self.file = file
        self.line = line
        self.places: dict[str, Place] = {}

    def place(self, key: str | None = None) -> Place:
        """Return the place of the mapping or of one of its keys."""
        known = None if key is None else self.places.get(key)
        return known or Place(self.file, self.line)


class SpecList(list[Any]):
    """Sequence with its file, its line and the line of each item."""

    def __init__(self, file: str, line: int) -> None:
        super().__init__()
        self.file = file
        self.line = line
        self.item_lines: list[int] = []

    def place(self, index: int | None = None) -> Place:
        """Return the place of the sequence or of one of its items."""
        known = index is not None and index < len(self.item_lines)
        return Place(self.file, self.item_lines[index] if known and index is not None else self.line)


class _Loader(yaml.CSafeLoader):
    """Loader of YAML 1.2 scalars, which do not include dates, sexagesimal numbers, `yes` and `on`."""

    yaml_implicit_resolvers: ClassVar[dict[str, list[tuple[str, re.Pattern[str]]]]] = {}


_Loader.add_implicit_resolver("tag:yaml.org,2002:null", re.compile(r"^(?:~|null|)$"), ["~", "n", ""])
_Loader.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile(r"^(?:true|false)$"), ["t", "f"])
_Loader.add_implicit_resolver("tag:yaml.org,2002:int", re.compile(r"^-?(?:0|[1-9][0-9]*)$"), list("-0123456789"))
_Loader.add_implicit_resolver(
    "tag:yaml.org,2002:float",
    re.compile(r"^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?$"),
    list("-0123456789"),
)


TAGS = frozenset(f"tag:yaml.org,2002:{kind}" for kind in ("str", "int", "float", "bool", "null", "map", "seq"))
DEEPEST = 60
MOST_VALUES = 1_000_000


def read_yaml(path: Path, name: str) -> SpecMap:
    """Read one file of the spec.

    Args:
        path: Path of the file.
        name: Name of the file in messages.

    Raises:
        UnusableInput: The file can't be read.
        SpecError: The path is a folder, a link to nothing or another kind of file. Or the file is not UTF-8, not YAML
            or not a mapping, a key is not a string or occurs twice, or a value contains itself.
    """
    if problem := other_kind(path, name):
        raise SpecError([problem])
    try:
        text = path.read_text(encoding="utf-8")
    except OSError as error:
        what, remedy = f"the file can't be read: {error.strerror}", "correct its permissions"
        raise UnusableInput([Problem(Place(name, 1), what, remedy)]) from error
    except UnicodeDecodeError as error:
        line = path.read_bytes()[: error.start].count(b"\n") + 1
        raise SpecError([Problem(Place(name, line), "the file is not UTF-8", "save it as UTF-8")]) from error
    loader = _Loader(text)
    try:
        node = loader.get_single_node()
        value = None if node is None else _Builder(loader, name).build(node)
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        what = f"not YAML: {error.problem or error.context}"
        raise SpecError(
            [Problem(Place(name, line), what, "correct the syntax at this line or just above it")]
        ) from error
    except yaml.reader.ReaderError as error:
        # The position is a number of bytes, because the reader is written in C.
        line = text.encode()[: error.position].count(b"\n") + 1
        raise SpecError([Problem(Place(name, line), f"not YAML: {error.reason}", "remove the character")]) from error
    finally:
        loader.dispose()
    if not isinstance(value, SpecMap):
        raise SpecError(
            [Problem(Place(name, 1), "the file is not a mapping", "start it with `paths:` or `components:`")]
        )
    return value


def other_kind(path: Path, name: str) -> Problem | None:
    """Return the problem of a path that is not a regular file. Reading from a named pipe would wait forever."""
    if path.is_file():
        return None
    remedy = "move it out of the folder"
    if path.is_symlink() and not path.exists():
        what = f"the file is a link to {os.readlink(path)}, which does not exist"
        if path.name.startswith(".#"):
            remedy = f"save {path.name.removeprefix('.#')} in the editor that has made this lock, or remove the link"
    elif path.is_dir():
        what = "the name ends in .yaml, but it is a folder"
    else:
        what = "it is not a regular file"
    return Problem(Place(name, 1), what, remedy)


def plain(value: Any, base: str = "") -> Any:
    """Return a deep copy in plain dictionaries and lists.

    Args:
        value: Value to copy.
        base: Prefix of every `$ref`, such as the URI of the document with the components.
    """
    if isinstance(value, dict):
        copy = {key: plain(entry, base) for key, entry in value.items()}
        if base and isinstance(copy.get("$ref"), str):
            copy["$ref"] = base + copy["$ref"]
        return copy
    if isinstance(value, list):
        return [plain(entry, base) for entry in value]
    return value


class _Builder:
    """Builds the values of one file.

    Args:
        loader: Loader of the file.
        file: Name of the file in messages.
    """

    def __init__(self, loader: _Loader, file: str) -> None:
        self.loader = loader
        self.file = file
        self.count = 0

    def build(self, node: yaml.Node, above: tuple[yaml.Node, ...] = ()) -> Any:
        """Return the value of a node.

        Args:
            node: Node to read.
            above: Nodes that contain it.
        """
        line = node.start_mark.line + 1
        self._refuse(node, line, above)
        above = (*above, node)
        if isinstance(node, yaml.MappingNode):
            mapping = SpecMap(self.file, line)
            for key_node, value_node in node.value:
                key = self._key(key_node, mapping)
                mapping[key] = self.build(value_node, above)
                mapping.places[key] = Place(self.file, key_node.start_mark.line + 1)
            return mapping
        if isinstance(node, yaml.SequenceNode):
            sequence = SpecList(self.file, line)
            for item in node.value:
                sequence.append(self.build(item, above))
                sequence.item_lines.append(item.start_mark.line + 1)
            return sequence
        return self._scalar(node, line)

    def _refuse(self, node: yaml.Node, line: int, above: tuple[yaml.Node, ...]) -> None:
        """Refuse values that contain themselves, are nested too deeply, or have tags that JSON values don't have."""
        self.count += 1
        if node in above:
            what = "the value with this anchor (`&`) contains itself through an alias (`*`)"
            raise self._error(line, what, "refer to a component with `$ref` instead")
        if len(above) > DEEPEST:
            raise self._error(line, f"values are nested more than {DEEPEST} levels deep", "define parts as components")
        if self.count > MOST_VALUES:
            what = f"the aliases (`*`) of the file stand for more than {MOST_VALUES} values"
            raise self._error(line, what, "refer to components with `$ref` instead")
        if node.tag not in TAGS:
            what = f"not YAML without tags: {node.tag.replace('tag:yaml.org,2002:', '!!')} is not supported"
            raise self._error(line, what, "remove it; write a string in quotes, or a mapping or a list without a tag")

    def _key(self, node: yaml.Node, mapping: SpecMap) -> str:
        line = node.start_mark.line + 1
        key = self._scalar(node, line) if isinstance(node, yaml.ScalarNode) else None
        if not isinstance(key, str):
            name = node.value if isinstance(node, yaml.ScalarNode) else "name"
            raise self._error(line, f"the key {name} is not a string", f"write it in quotes: '{name}'")
        if key in mapping:
            what = f"the key {key!r} occurs twice in one mapping, first at line {mapping.places[key].line}"
            raise self._error(line, what, "keep one of them, or rename one")
        return key

    def _scalar(self, node: yaml.Node, line: int) -> Any:
        shown = str(node.value)[:40]
        try:
            value = self.loader.construct_object(node)
        except (ValueError, KeyError, IndexError) as error:  # of tags such as `!!bool x`
            raise self._error(line, f"the value can't be read: {shown}", "correct it, or write it in quotes") from error
        if isinstance(value, float) and not math.isfinite(value):
            raise self._error(line, f"the number is not finite: {shown}", "write a number that JSON allows")
        return value

    def _error(self, line: int, what: str, remedy: str) -> SpecError:
        return SpecError([Problem(Place(self.file, line), what, remedy)])
