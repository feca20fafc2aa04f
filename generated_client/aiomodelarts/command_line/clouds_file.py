"""Change one cloud in `clouds.yaml` without changing the rest of the file, comments included."""

from __future__ import annotations

import json
import os
import tempfile
from collections.abc import Mapping
from pathlib import Path
from textwrap import indent
from typing import Any, cast

import yaml
from attrs import field, frozen

from ..core.auth.discovery.cloud_files import CONFIG_FILE, SUFFIXES, folders
from ..core.auth.discovery.text_files import read_text
from ..core.errors.exceptions import ConfigurationError

Entry = Mapping[str, Any]
STEP = 2


def path_to_write(environ: Mapping[str, str]) -> Path:
    """Return the `clouds.yaml` that belongs to the user, which may not exist yet.

    Args:
        environ: Environment variables. `OS_CLIENT_CONFIG_FILE` takes precedence.

    Raises:
        ConfigurationError: The variables name no home folder.
    """
    if environ.get(CONFIG_FILE):
        return Path(environ[CONFIG_FILE]).expanduser()
    # The first folder is the current one, and the last two belong to the machine.
    own = folders(environ)[1:-2]
    if not own:
        raise ConfigurationError(f"there is no home folder for clouds.yaml; set {CONFIG_FILE} to its path")
    files = [folder / f"clouds.{suffix}" for folder in own for suffix in SUFFIXES]
    return next((file for file in files if file.is_file()), own[0] / "clouds.yaml")


@frozen
class CloudsFile:
    """Content of a `clouds.yaml`.

    Args:
        path: Path of the file, which may not exist yet.
        text: Its text, which may contain secrets; `repr` does not show it.
        data: Its values.
    """

    path: Path
    text: str = field(repr=False)
    data: Mapping[str, Any] = field(repr=False)

    @classmethod
    def read(cls, path: Path) -> CloudsFile:
        """Read a file, or return an empty one if it does not exist.

        Raises:
            ConfigurationError: The file can't be read, or contains no clouds.
        """
        try:
            text = read_text(path)
        except FileNotFoundError:
            return cls(path, "", {})
        except (OSError, UnicodeDecodeError) as error:
            raise ConfigurationError(f"{path} can't be read ({type(error).__name__}); nothing was changed") from None
        return cls(path, text, _values(path, text))

    @property
    def clouds(self) -> Mapping[str, Any]:
        """Entries by name."""
        return cast("Mapping[str, Any]", self.data.get("clouds") or {})

    def with_cloud(self, name: str, entry: Entry) -> CloudsFile:
        """Return the file with one more cloud, or with another entry for a cloud that it has.

        Raises:
            ConfigurationError: The text can't be changed without changing other entries.
        """
        return self._changed(name, {**self.clouds, name: entry})

    def without_cloud(self, name: str) -> CloudsFile:
        """Return the file without a cloud that it has.

        Raises:
            ConfigurationError: The text can't be changed without changing other entries.
        """
        return self._changed(name, {other: entry for other, entry in self.clouds.items() if other != name})

    def write(self) -> None:
        """Replace the file in one step, readable for its owner only. Links stay links.

        Raises:
            ConfigurationError: The file can't be written. The old one is unchanged.
        """
        target = Path(os.path.realpath(self.path))
        try:
            target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            handle, temporary = tempfile.mkstemp(prefix=".clouds-", dir=target.parent)  # with mode 0600
            try:
                with os.fdopen(handle, "w", encoding="utf-8", newline="") as file:
                    file.write(self.text)
                    file.flush()
                    os.fsync(file.fileno())
                os.replace(temporary, target)
            except BaseException:
                Path(temporary).unlink(missing_ok=True)
                raise
        except OSError as error:
            raise ConfigurationError(f"{self.path} can't be written: {error.strerror}; nothing was changed") from None

    def _changed(self, name: str, clouds: Mapping[str, Any]) -> CloudsFile:
        wanted = {**self.data, "clouds": clouds}
        if self.path.suffix == ".json":
            return CloudsFile(self.path, json.dumps(wanted, indent=4, ensure_ascii=False) + "\n", wanted)
        text = _edited(self.text, name, clouds)
        try:
            unchanged = yaml.safe_load(text) == wanted
        except yaml.YAMLError:
            unchanged = False
        if not unchanged:
            raise ConfigurationError(
                f"{self.path} is written so that {name} can't be changed alone; change it in an editor"
            )
        return CloudsFile(self.path, text, wanted)


def _values(path: Path, text: str) -> Mapping[str, Any]:
    try:
        data: Any = json.loads(text) if path.suffix == ".json" and text.strip() else yaml.safe_load(text)
    except yaml.MarkedYAMLError as error:
        # The message of the error quotes lines, which may contain a secret.
        line = error.problem_mark.line + 1 if error.problem_mark else "?"
        raise ConfigurationError(f"{path} has a syntax error in line {line}; nothing was changed") from None
    except (ValueError, RecursionError, yaml.YAMLError) as error:
        raise ConfigurationError(f"{path} has a syntax error ({type(error).__name__}); nothing was changed") from None
    data = {} if data is None else data
    if not isinstance(data, dict) or not isinstance(cast("dict[str, Any]", data).get("clouds") or {}, dict):
        raise ConfigurationError(f"{path} has no mapping `clouds`; nothing was changed")
    return cast("dict[str, Any]", data)


def _edited(text: str, name: str, clouds: Mapping[str, Any]) -> str:
    """Return the text with the entry of one cloud as in `clouds`, or without it."""
    line_break = "\r\n" if "\r\n" in text else "\n"
    root: object = cast("Any", yaml).compose(text, yaml.SafeLoader)  # its types are incomplete
    if not isinstance(root, yaml.MappingNode):
        return _joined(text, _block({"clouds": clouds}, 0, line_break), line_break)
    if root.flow_style:
        return _joined("", _block({**yaml.safe_load(text), "clouds": clouds}, 0, line_break), line_break)
    pair = _pair(root, "clouds")
    if pair is None:
        return _joined(text, _block({"clouds": clouds}, 0, line_break), line_break)
    key, node = pair
    if not isinstance(node, yaml.MappingNode) or node.flow_style or not node.value:
        # `clouds:` without a value, or `clouds: {...}`: the rest of the line, such as a comment, stays in its place.
        start, end = node.start_mark.index, node.end_mark.index
        rest = _line_end(text, end)
        if not clouds:
            return f"{text[:start]}{{}}{text[end:]}"
        head = text[:start] + text[end:rest]
        return _joined(head, _block(clouds, key.start_mark.column + STEP, line_break), line_break) + text[rest:]
    return _edited_block(text, (key, node), name, clouds, line_break)


def _edited_block(
    text: str, pair: tuple[yaml.Node, yaml.MappingNode], name: str, clouds: Mapping[str, Any], line_break: str
) -> str:
    key, node = pair
    present = _pair(node, name)
    column = node.value[0][0].start_mark.column
    block = _block({name: clouds[name]}, column, line_break) if name in clouds else ""
    if present is None:
        end = _line_end(text, _end(node))
        return _joined(text[:end], block, line_break) + text[end:]
    start = text.rfind("\n", 0, present[0].start_mark.index) + 1
    end = _line_end(text, max(present[0].end_mark.index, _end(present[1])))
    if clouds:
        return text[:start] + block + text[end:]
    colon = text.index(":", key.end_mark.index) + 1
    return f"{text[:colon]} {{}}{text[colon:start]}{text[end:]}"


def _pair(node: yaml.MappingNode, name: str) -> tuple[yaml.Node, yaml.Node] | None:
    """Return the last key of a mapping with this name, which is the one that applies, and its value."""
    pairs = cast("list[tuple[yaml.Node, yaml.Node]]", node.value)
    found = [(key, value) for key, value in pairs if isinstance(key, yaml.ScalarNode) and key.value == name]
    return found[-1] if found else None


def _end(node: yaml.Node) -> int:
    """Return where a node ends, without comments and empty lines after it."""
    if isinstance(node, yaml.CollectionNode) and not node.flow_style and node.value:
        last = cast("yaml.Node | tuple[yaml.Node, yaml.Node]", node.value[-1])
        # The value may be an alias, whose node is where its anchor is.
        return max(map(_end, last)) if isinstance(last, tuple) else _end(last)
    return int(node.end_mark.index)


def _line_end(text: str, index: int) -> int:
    """Return the index after the line break of the line that contains, or has just ended at, an index."""
    if index and text[index - 1] == "\n":
        return index
    found = text.find("\n", index)
    return len(text) if found < 0 else found + 1


def _block(values: Mapping[str, Any], column: int, line_break: str) -> str:
    dumped = yaml.safe_dump(dict(values), sort_keys=False, allow_unicode=True, default_flow_style=False, width=10_000)
    return indent(dumped, " " * column).replace("\n", line_break)


def _joined(head: str, block: str, line_break: str) -> str:
    return head + (line_break if head and not head.endswith("\n") else "") + block
