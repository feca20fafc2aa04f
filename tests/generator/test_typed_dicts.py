"""Tests that the typed dictionaries are those that datamodel-code-generator writes, without its faults."""

from __future__ import annotations

import ast
import json
import re
from pathlib import Path
from typing import Any

import pytest

from generator.render import generation as render
from generator.spec.bundle import bundle
from generator.spec.schema_uses import sent_schemas
from generator.spec.source import plain
from tests.second_reading import datamodel_code, free_objects

from .conftest import PACKAGE, SMALL_SPEC, SPEC

OPTIONS = (
    "--input-file-type", "openapi", "--openapi-scopes", "schemas", "--output-model-type", "typing.TypedDict",
    "--target-python-version", "3.11", "--disable-timestamp", "--use-standard-collections", "--use-union-operator",
    "--formatters", "builtin",
)  # fmt: skip
# Each enumeration accepts its values, and an open one all values; times accept objects.
INPUT = re.compile(r"\b(\w+) \| \1Value\b( \| (str|int)\b)?| \| (datetime|timedelta)( \| time)?\b")
Keys = dict[str, str]


def theirs(spec: Path, folder: Path) -> dict[str, Keys]:
    """Return the keys with their types of each typed dictionary that datamodel-code-generator writes."""
    document = bundle(spec)
    schemas = {
        name: {"customTypePath": f"models.{name}"} if "enum" in schema else free_objects(plain(schema))
        for name, schema in document["components"]["schemas"].items()
    }
    source = folder / "openapi.json"
    whole = {"openapi": "3.1.0", "info": {"title": "params", "version": "1"}, "paths": {}}
    source.write_text(json.dumps({**whole, "components": {"schemas": schemas}}), encoding="utf-8")
    found = typed_dicts(datamodel_code(source, OPTIONS))
    sent = sent_schemas(document)
    return {name: keys for name, keys in found.items() if name in sent}


def typed_dicts(path: Path) -> dict[str, Keys]:
    """Return the keys with their types of each typed dictionary in a module, inherited ones included."""
    body = ast.parse(path.read_text(encoding="utf-8")).body
    aliases = {ast.unparse(one.target): ast.unparse(one.value) for one in body if isinstance(one, ast.AnnAssign)}
    found: dict[str, tuple[list[str], Keys]] = {}
    for one in body:
        if isinstance(one, ast.ClassDef):
            keys = {ast.unparse(line.target): line.annotation for line in one.body if isinstance(line, ast.AnnAssign)}
            found[one.name] = [ast.unparse(base) for base in one.bases], _types(keys, aliases)
        elif isinstance(one, ast.Assign) and isinstance(one.value, ast.Call):
            made: Any = one.value.args[1]
            keys = {key.value: value for key, value in zip(made.keys, made.values, strict=True)}
            found[ast.unparse(one.targets[0])] = [], _types(keys, aliases)
    return {name: _with_inherited(name, found) for name in found}


def _types(keys: dict[str, Any], aliases: Keys) -> Keys:
    """Return annotations without quotes, aliases and `Union`, and with the parts of unions in one order."""
    return {key: _text(ast.unparse(node).replace("'", ""), aliases) for key, node in keys.items()}


def _text(code: str, aliases: Keys) -> str:
    while (plain_code := re.sub(r"\w+", lambda word: aliases.get(word[0], word[0]), code)) != code:
        code = plain_code.replace("'", "")
    return _sorted(ast.parse(INPUT.sub(r"\1", code), mode="eval").body)


def _sorted(node: Any) -> str:
    if isinstance(node, ast.BinOp):
        return " | ".join(sorted([*_sorted(node.left).split(" | "), _sorted(node.right)]))
    if isinstance(node, ast.Subscript) and ast.unparse(node.value) == "Union":
        return " | ".join(sorted(map(_sorted, node.slice.elts)))
    if isinstance(node, ast.Subscript):
        inner = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
        return f"{ast.unparse(node.value)}[{', '.join(map(_sorted, inner))}]"
    return ast.unparse(node)


def _with_inherited(name: str, found: dict[str, tuple[list[str], Keys]]) -> Keys:
    bases, keys = found.get(name, ([], {}))
    return {**{key: value for base in bases for key, value in _with_inherited(base, found).items()}, **keys}


def test_they_are_those_of_datamodel_code_generator(tmp_path: Path) -> None:
    ours = typed_dicts(PACKAGE / "params" / "__init__.py")

    assert ours == theirs(SPEC, tmp_path)
    assert len(ours) > 200


def test_odd_shapes(tmp_path: Path, small_package: Path) -> None:
    ours = typed_dicts(small_package / "params" / "__init__.py")
    # It loses the type of values that may be null.
    lost = {"PatchCrateRequest": {"marks": "NotRequired[None | dict[str, Any]]"}}

    other = {name: {**keys, **lost.get(name, {})} for name, keys in ours.items()}

    assert other == theirs(SMALL_SPEC, tmp_path)
    assert ours["PatchCrateRequest"]["marks"] == "NotRequired[None | dict[str, None | str]]"


@pytest.mark.parametrize("name", ["str", "list", "NotRequired", "conﬁg", "class", "__secret", "a.b", ""])
def test_key_that_can_not_be_an_attribute(name: str, small_spec, tmp_path: Path) -> None:
    """In a class, it would hide a type or have another name."""
    quoted = json.dumps(name)
    added = f"        {quoted}: {{type: array, description: Hats., x-python-name: odd, items: {{type: string}}}}\n"
    marker = "    UpdateWidgetRequest:\n      type: object\n      description: What to change.\n      properties:\n"
    small_spec.replace(marker, f"{marker}{added}")
    render.write(bundle(small_spec.folder), tmp_path)
    path = tmp_path / "params" / "__init__.py"

    assert typed_dicts(path)["UpdateWidgetRequest"][name] == "NotRequired[list[str]]"
    module: dict[str, Any] = {}
    code = path.read_text(encoding="utf-8").replace("from ..models import", "from aiomodelarts.models import")
    exec(compile(re.sub(r"from aiomodelarts.models import .*", "", code), str(path), "exec"), module)  # noqa: S102
    assert name in module["UpdateWidgetRequest"].__annotations__
