"""Facts about the operations of Huawei Cloud's SDK, and their form as a JSON file."""

import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from attrs import field, frozen

from ..spec.problems import Place, Problem, UnusableInput
from .facts import Source

RESPONSE_HEADERS = frozenset({"x-request-id"})


@frozen
class SdkField:
    """Parameter, or field of a schema.

    Args:
        name: Name on the wire.
        type: Type in the SDK: `str`, `int`, `list[str]`, `dict(str, str)`, `object` or the name of a schema.
        values: Documented values.
        where: `path`, `query` or `header` for a parameter; empty for a field.
        attribute: Name in Python; empty if the facts come from a file.
    """

    name: str
    type: str
    values: tuple[str, ...] = ()
    where: str = ""
    attribute: str = field(default="", eq=False)


@frozen
class SdkOperation:
    """Operation of the SDK.

    Args:
        id: Name, such as `ListDevServers`.
        method: HTTP method.
        path: Path with placeholders in braces.
        parameters: Parameters in the path, the query and headers.
        body: Type of the request body; empty without one.
        response: Name of the schema of the response; empty without one.
        function: Name of the method in Python; empty if the facts come from a file.
    """

    id: str
    method: str
    path: str
    parameters: tuple[SdkField, ...]
    body: str
    response: str
    function: str = field(default="", eq=False)


@frozen
class SdkFacts:
    """Facts from an SDK.

    Args:
        name: Name and version of the SDK.
        operations: All operations.
        schemas: Fields of each schema, by wire name.
        source: `sdk` for an installed SDK, `sdk-facts` for a file.
    """

    name: str
    operations: tuple[SdkOperation, ...]
    schemas: Mapping[str, Mapping[str, SdkField]]
    source: Source = "sdk"


@frozen
class SdkType:
    """Type in the SDK.

    Args:
        kind: JSON type, or `anything`.
        inner: Type of the items of a list or of the values of a dictionary.
        schema: Name of the schema of an object; empty for other types.
    """

    kind: str
    inner: "SdkType | None" = None
    schema: str = ""


PLAIN = {
    "str": "string",
    "int": "integer",
    "float": "number",
    "bool": "boolean",
    "datetime": "string",
    "date": "string",
}


def sdk_type(text: str, schemas: Mapping[str, object]) -> SdkType:
    """Parse a type. An unknown name can be anything."""
    if text in PLAIN:
        return SdkType(PLAIN[text])
    if text in schemas:
        return SdkType("object", schema=text)
    if found := re.fullmatch(r"list\[(.*)\]", text):
        return SdkType("array", sdk_type(found[1], schemas))
    if found := re.fullmatch(r"dict\(str, (.*)\)", text):
        return SdkType("object", sdk_type(found[1], schemas))
    return SdkType("anything")


def response_type(facts: SdkFacts, operation: SdkOperation) -> SdkType | None:
    """Return the type of the JSON in the response, or None if it is empty.

    The SDK adds headers to the fields, and calls a response that is not an object `body`.
    """
    fields = fields_of(facts.schemas, operation.response)
    if not fields:
        return None
    if set(fields) == {"body"}:
        return sdk_type(fields["body"].type, facts.schemas)
    return SdkType("object", schema=operation.response)


def fields_of(schemas: Mapping[str, Mapping[str, SdkField]], name: str) -> dict[str, SdkField]:
    """Return the fields of a schema without headers of the response."""
    return {wire: field for wire, field in schemas.get(name, {}).items() if wire.lower() not in RESPONSE_HEADERS}


def read_sdk_facts(file: Path) -> SdkFacts:
    """Read facts from a JSON file.

    Args:
        file: JSON file with `source`, `operations` and `schemas`.

    Raises:
        UnusableInput: The file can't be read, is not JSON, or a part lacks a key or has a wrong type.
    """
    try:
        content = json.loads(file.read_bytes())
        return SdkFacts(
            str(content["source"]),
            tuple(_operation(entry) for entry in content["operations"]),
            {name: _fields(fields) for name, fields in content["schemas"].items()},
            "sdk-facts",
        )
    except OSError as error:
        raise _unusable(file, 1, f"the file can't be read: {error.strerror}") from error
    except (json.JSONDecodeError, UnicodeDecodeError) as error:
        line = error.lineno if isinstance(error, json.JSONDecodeError) else 1
        raise _unusable(file, line, f"the file is not JSON: {error}") from error
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise _unusable(file, 1, f"a part lacks a key or has a wrong type: {error!r}") from error


def _unusable(file: Path, line: int, what: str) -> UnusableInput:
    return UnusableInput([Problem(Place(file.name, line), what, "pass a file of facts of the SDK to --sdk-facts")])


def _operation(entry: dict[str, Any]) -> SdkOperation:
    return SdkOperation(
        id=_string(entry["id"]),
        method=_string(entry["method"]).upper(),
        path=_string(entry["path"]),
        parameters=tuple(_field(one["name"], one, one["in"]) for one in entry["parameters"]),
        body=_string(entry.get("body") or ""),
        response=_string(entry.get("response") or ""),
    )


def _fields(fields: dict[str, Any]) -> dict[str, SdkField]:
    return {wire: _field(wire, field) for wire, field in fields.items()}


def _field(name: str, entry: dict[str, Any], where: str = "") -> SdkField:
    # Some values of the SDK for Java end in their description, after a Chinese colon.
    values = dict.fromkeys(str(value).partition("\uff1a")[0].strip() for value in entry.get("values", ()))
    return SdkField(_string(name), _string(entry["type"]), tuple(values), _string(where))


def _string(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is not a string")
    return value
