"""Typed dictionaries for nested input, made by datamodel-code-generator."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from ..spec.bundle import operations, resolve, walk
from ..spec.clouds import cloud_sentence
from ..spec.naming import values_name
from ..spec.problems import Place, Problem, SpecError
from ..spec.schema_uses import closed_enumerations
from ..spec.source import SpecMap, plain
from .time_forms import python_type

OPTIONS = (
    "--input-file-type", "openapi", "--openapi-scopes", "schemas", "--output-model-type", "typing.TypedDict",
    "--target-python-version", "3.11", "--disable-timestamp", "--use-standard-collections", "--use-union-operator",
    "--enum-field-as-literal", "all", "--use-schema-description", "--use-field-description", "--formatters", "builtin",
)  # fmt: skip

COMPONENTS = "#/components/schemas/"


def input_schemas(document: SpecMap) -> dict[str, Any]:
    """Return a document with the schemas that request bodies use.

    A reference to an enumeration becomes the types that an argument takes: members, listed values and, if the
    enumeration is open, any value. Times may be objects.
    """
    wanted: list[str] = []
    for _, _, _, operation in operations(document):
        body = resolve(document, operation.get("requestBody")) or {}
        for media in body.get("content", {}).values():
            _collect(document, media["schema"], wanted)
    schemas = document["components"]["schemas"]
    closed = closed_enumerations(document)
    enums = {
        f"{COMPONENTS}{name}": _enumeration(name, schema, name in closed)
        for name, schema in schemas.items()
        if "enum" in schema
    }
    objects = [name for name in sorted(wanted) if "enum" not in schemas[name]]
    return {
        "openapi": document["openapi"],
        "info": {"title": "params", "version": "1"},
        "paths": {},
        "components": {"schemas": {name: _open(free_objects(plain(schemas[name])), enums) for name in objects}},
    }


def write_params(document: SpecMap, target: Path) -> None:
    """Write the typed dictionaries as a module.

    Args:
        document: The bundled document.
        target: The file to write.

    Raises:
        SpecError: datamodel-code-generator refused.
    """
    source = target.with_suffix(".json")
    source.write_text(json.dumps(input_schemas(document)), encoding="utf-8")
    run_datamodel_codegen(document, source, target, OPTIONS)
    source.unlink()
    # datamodel-code-generator accepts no relative paths of types.
    code = target.read_text(encoding="utf-8").replace("\nfrom models import ", "\nfrom ..models import ")
    target.write_text(code, encoding="utf-8", newline="\n")


def free_objects(node: Any) -> Any:
    """Return a copy whose free-form objects allow keys in datamodel-code-generator.

    Args:
        node: A document or a part of one, in plain dictionaries and lists.
    """
    if isinstance(node, dict):
        free = node.get("additionalProperties") is True
        return {key: {} if free and key == "additionalProperties" else free_objects(node[key]) for key in node}
    return [free_objects(value) for value in node] if isinstance(node, list) else node


def run_datamodel_codegen(document: SpecMap, source: Path, target: Path, options: tuple[str, ...]) -> None:
    """Run datamodel-code-generator in a separate process, because it keeps state between runs."""
    command = [sys.executable, "-m", "datamodel_code_generator", "--input", source, "--output", target, *options]
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True, check=False)
    if done.returncode:
        what = f"datamodel-code-generator can't generate this: {' '.join(done.stderr.split())[-400:]}"
        raise SpecError([Problem(Place(document.file, 1), what, "write it in a form that it can")])


def _collect(document: SpecMap, node: Any, wanted: list[str]) -> None:
    for _, schema in walk(node):
        if "$ref" in schema:
            name = schema["$ref"].rsplit("/", 1)[1]
            if name not in wanted:
                wanted.append(name)
                _collect(document, document["components"]["schemas"][name], wanted)


def _enumeration(name: str, schema: SpecMap, closed: bool) -> dict[str, Any]:
    """Return the schema of an argument that takes an enumeration, with types of the package of models."""
    own = [{"customTypePath": f"models.{one}"} for one in (name, values_name(name))]
    return {
        "description": schema["description"],
        "anyOf": own if closed else [*own, {"type": schema["type"]}],
    }


def _open(node: Any, enums: dict[str, Any], names: bool = False) -> Any:
    """Return a schema whose enumerations and times also accept Python objects.

    Args:
        node: The schema.
        enums: Schemas that replace references to enumerations, by reference.
        names: Whether the node maps property names, one of which may be `x-time`.
    """
    if isinstance(node, dict):
        if not names and (sentence := cloud_sentence(node)):
            rest = {key: value for key, value in node.items() if key != "x-clouds"}
            return _open({**rest, "description": f"{node['description']} {sentence}"}, enums)
        if node.get("$ref") in enums and not names:
            rest = {key: value for key, value in node.items() if key != "$ref"}
            return {**enums[node["$ref"]], **rest}
        if isinstance(node.get("x-time"), str) and not names:
            rest = {
                key: value
                for key, value in node.items()
                if key not in ("x-time", "type", "format", "minimum", "maximum")
            }
            objects = [{"customTypePath": f"datetime.{one}"} for one in python_type(node["x-time"]).split(" | ")]
            return {**rest, "anyOf": [{"type": node["type"]}, *objects]}
        return {key: _open(value, enums, key == "properties" and not names) for key, value in node.items()}
    if isinstance(node, list):
        return [_open(value, enums) for value in node]
    return node
