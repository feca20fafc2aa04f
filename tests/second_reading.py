"""A reading of the spec that is not ours: strict pydantic models, written by datamodel-code-generator."""

from __future__ import annotations

import hashlib
import importlib.metadata
import importlib.util
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from types import ModuleType
from typing import Any

import orjson
from pydantic import BaseModel, TypeAdapter

OPTIONS = (
    "--input-file-type", "openapi", "--openapi-scopes", "schemas", "--output-model-type", "pydantic_v2.BaseModel",
    "--target-python-version", "3.11", "--disable-timestamp", "--use-standard-collections", "--use-union-operator",
    "--use-annotated", "--extra-fields", "forbid", "--strict-types", "str", "int", "float", "bool",
    "--formatters", "builtin",
)  # fmt: skip
MODULE = "second_reading_models"
GENERATED = Path(__file__).resolve().parents[1] / ".cache" / "second-readings"
MOST_GENERATED = 20
METHODS = ("get", "put", "post", "delete", "patch")
Example = tuple[str, dict[str, Any], Any]


def generated(document: dict[str, Any], folder: Path) -> ModuleType:
    """Return the module of pydantic models, one for each schema and one for the parameters of each operation.

    Args:
        document: The bundle.
        folder: Where to write the document.
    """
    source = folder / "openapi.json"
    schemas = {**document["components"]["schemas"], **parameter_schemas(document)}
    whole = {**document, "components": {**document["components"], "schemas": schemas}}
    source.write_text(json.dumps(free_objects(whole)), encoding="utf-8")
    spec = importlib.util.spec_from_file_location(MODULE, datamodel_code(source, OPTIONS))
    assert spec is not None
    assert spec.loader is not None
    module = sys.modules[MODULE] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def free_objects(node: Any) -> Any:
    """Return a copy whose free-form objects allow keys in datamodel-code-generator.

    Args:
        node: A document or a part of one, in plain dictionaries and lists.
    """
    if isinstance(node, dict):
        free = node.get("additionalProperties") is True
        return {key: {} if free and key == "additionalProperties" else free_objects(node[key]) for key in node}
    return [free_objects(value) for value in node] if isinstance(node, list) else node


def datamodel_code(source: Path, options: tuple[str, ...]) -> Path:
    """Return the file that datamodel-code-generator generates, which must not be changed.

    Generating takes seconds. What it generates depends on nothing but the content of the source, the options and the
    versions, so later runs of the tests and other workers use the same file.
    """
    version = importlib.metadata.version("datamodel-code-generator")
    digest = hashlib.sha256(repr((options, version, sys.version)).encode() + source.read_bytes()).hexdigest()
    target = GENERATED / f"{digest}.py"
    if not target.exists():
        GENERATED.mkdir(parents=True, exist_ok=True)
        # Other workers must not see it before it is complete.
        with tempfile.TemporaryDirectory(dir=GENERATED) as fresh:
            written = Path(fresh, target.name)
            run_datamodel_codegen(source, written, options)
            written.replace(target)
        with suppress(FileNotFoundError):  # another worker removes old files too
            for old in sorted(GENERATED.glob("*.py"), key=lambda path: path.stat().st_mtime)[:-MOST_GENERATED]:
                old.unlink()
    else:
        target.touch()  # in use, so that no other worker removes it
    return target


def run_datamodel_codegen(source: Path, target: Path, options: tuple[str, ...]) -> None:
    """Run datamodel-code-generator in a separate process, because it keeps state between runs."""
    command = [sys.executable, "-m", "datamodel_code_generator", "--input", source, "--output", target, *options]
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def check(reading: ModuleType, schema: dict[str, Any], message: Any) -> None:
    """Hold a message against the model of its schema.

    It is read from JSON, because from Python's values strict models take no text for an enumeration.

    Raises:
        pydantic.ValidationError: It does not fit.
    """
    many = schema.get("type") == "array"
    if many and schema["items"] == {"type": "string"}:
        TypeAdapter(list[str]).validate_python(message, strict=True)
        return
    model: type[BaseModel] = getattr(reading, (schema["items"] if many else schema)["$ref"].rsplit("/", 1)[1])
    if many:
        TypeAdapter(list[model]).validate_json(orjson.dumps(message), strict=True)
    else:
        model.model_validate_json(orjson.dumps(message), strict=True)


def examples(document: dict[str, Any]) -> Iterator[Example]:
    """All examples of bodies and answers with their place and schema."""
    for where, operation in operations(document):
        for status, answer in operation["responses"].items():
            for media in target(document, answer).get("content", {}).values():
                yield f"{where} {status}", media["schema"], media["example"]
        for media in operation.get("requestBody", {}).get("content", {}).values():
            yield where, media["schema"], media["example"]


def parameter_examples(document: dict[str, Any]) -> Iterator[Example]:
    """The examples of the parameters of each operation, as an object, with their place and schema."""
    for where, operation in operations(document):
        given = {entry["name"]: entry["example"] for entry in operation["parameters"]}
        yield f"{where}, parameters", parameters_of(operation["operationId"]), given


def parameters_of(operation: str) -> dict[str, str]:
    """A reference to the schema of the parameters of an operation."""
    return {"$ref": f"#/components/schemas/{operation}Parameters"}


def parameter_schemas(document: dict[str, Any]) -> dict[str, Any]:
    """Schemas of objects, each of which has the parameters of an operation as its properties."""
    return {
        parameters_of(operation["operationId"])["$ref"].rsplit("/", 1)[1]: {
            "type": "object",
            "properties": {entry["name"]: entry["schema"] for entry in operation["parameters"]},
            "required": [entry["name"] for entry in operation["parameters"] if entry.get("required")],
        }
        for _, operation in operations(document)
    }


def operations(document: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    """All operations with their place; their parameters include those of the path."""
    for path, item in document["paths"].items():
        for method in METHODS:
            if method in item:
                entries = [*item.get("parameters", []), *item[method].get("parameters", [])]
                parameters = [target(document, entry) for entry in entries]
                yield f"{method} {path}", {**item[method], "parameters": parameters}


def target(document: dict[str, Any], node: dict[str, Any]) -> dict[str, Any]:
    """What a node refers to, or the node."""
    if "$ref" not in node:
        return node
    _, section, name = node["$ref"].removeprefix("#/").split("/")
    return document["components"][section][name]
