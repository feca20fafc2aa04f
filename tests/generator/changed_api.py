"""Edit a bundle, and run `changelog` on the bundles before and after."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import pytest

from generator.__main__ import main


class Api:
    """Bundle that tests edit.

    Args:
        document: Bundle, which is copied.
    """

    def __init__(self, document: dict[str, Any]) -> None:
        self.document = copy.deepcopy(document)

    def schema(self, name: str) -> dict[str, Any]:
        return self.document["components"]["schemas"][name]

    def field(self, schema: str, wire: str) -> dict[str, Any]:
        return self.schema(schema)["properties"][wire]

    def operation(self, name: str) -> dict[str, Any]:
        return next(
            entry
            for item in self.document["paths"].values()
            for entry in _operations(item)
            if entry["operationId"] == name
        )

    def parameter(self, operation: str, name: str) -> dict[str, Any]:
        return next(entry for entry in self.operation(operation)["parameters"] if entry["name"] == name)

    def response(self, operation: str, code: str = "200") -> dict[str, Any]:
        return self.operation(operation)["responses"][code]["content"]["application/json"]

    def tag(self, name: str) -> dict[str, Any]:
        return next(tag for tag in self.document["tags"] if tag["name"] == name)

    def place_of(self, name: str) -> tuple[dict[str, Any], str]:
        """Return the path item and the HTTP method of an operation."""
        for item in self.document["paths"].values():
            for verb, entry in item.items():
                if verb != "parameters" and entry["operationId"] == name:
                    return item, verb
        raise KeyError(name)

    def move(self, operation: str, path: str, verb: str = "") -> None:
        """Move an operation to another path and HTTP method."""
        item, old_verb = self.place_of(operation)
        entry = item.pop(old_verb)
        shared = copy.deepcopy(item.get("parameters", []))
        self.document["paths"].setdefault(path, {"parameters": shared})[verb or old_verb] = entry

    def remove(self, operation: str) -> None:
        item, verb = self.place_of(operation)
        del item[verb]

    def rename_schema(self, old: str, new: str) -> None:
        """Rename a schema, with all references to it."""
        text = json.dumps(self.document)
        text = text.replace(f'#/components/schemas/{old}"', f'#/components/schemas/{new}"')
        self.document = json.loads(text)
        schemas = self.document["components"]["schemas"]
        schemas[new] = schemas.pop(old)


def _operations(item: dict[str, Any]) -> list[dict[str, Any]]:
    return [entry for verb, entry in item.items() if verb != "parameters"]


def rename(mapping: dict[str, Any], old: str, new: str) -> None:
    """Rename a key without changing the order."""
    entries = [(new if key == old else key, value) for key, value in mapping.items()]
    mapping.clear()
    mapping.update(entries)


class Changelog:
    """Runs `changelog`, and keeps its exit code and standard error.

    Args:
        folder: Folder for the bundles.
        capsys: Captures the output of the command.
    """

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder = folder
        self.capsys = capsys
        self.code = 0
        self.err = ""

    def run(self, *arguments: object) -> str:
        """Run the command and return its standard output."""
        self.capsys.readouterr()
        self.code = main(["changelog", *map(str, arguments)])
        out, self.err = self.capsys.readouterr()
        return out

    def between(self, old: Any, new: Any, *options: str) -> str:
        """Compare two bundles and return the standard output."""
        for name, document in (("old", old), ("new", new)):
            (self.folder / f"{name}.json").write_text(json.dumps(document), encoding="utf-8")
        return self.run(self.folder / "old.json", self.folder / "new.json", *options)

    def changes(self, old: Any, new: Any) -> list[dict[str, Any]]:
        """Compare two bundles and return the changes of the JSON output."""
        found: list[dict[str, Any]] = json.loads(self.between(old, new, "--json"))["changes"]
        return found


def line(change: dict[str, Any]) -> str:
    """Return level, wire or python, kind and subject of a change on one line."""
    return f"{change['level']} {'wire' if change['wire'] else 'python'}: {change['kind']}: {change['subject']}"
