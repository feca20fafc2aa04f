"""Read the operations and schemas of an installed `huaweicloudsdkmodelarts`, without importing it."""

import ast
import re
from collections.abc import Iterator
from importlib import metadata
from importlib.util import find_spec
from pathlib import Path
from typing import Any, cast

from ..spec.problems import Place, Problem, UnusableInput
from .sdk_facts import SdkFacts, SdkField, SdkOperation

PACKAGE = "huaweicloudsdkmodelarts"
CLIENT = "modelarts_client.py"
TABLE = re.compile(r"^    (openapi_types|attribute_map) = (\{.*?\n    \}|\{\})$", re.MULTILINE | re.DOTALL)
CLASS = re.compile(r"^class (\w+)", re.MULTILINE)
PARAMETER = re.compile(r"^        :param (\w+): (.*?)(?=^        :type )", re.MULTILINE | re.DOTALL)
# The part of a description about allowed values ends at the next bold heading.
RANGE = re.compile(r"取值范围[^*]*\*\*[^*]*")
VALUE = re.compile(r"(?:^|\s)- ?([A-Za-z0-9][\w.+/-]*)\s*[\uff1a:]")
NAMED = re.compile(r"Request instance for (\w+)")
TABLES = {"path_params": "path", "query_params": "query", "header_params": "header"}


def installed_package(folder: Path | None = None) -> Path | None:
    """Return the folder of the SDK, or None if it is not there.

    Args:
        folder: Folder that contains the package, such as `site-packages`; by default, the packages of this Python.
    """
    if folder is not None:
        return folder / PACKAGE if (folder / PACKAGE).is_dir() else None
    found = find_spec(PACKAGE)
    places = list(found.submodule_search_locations or ()) if found else []
    return Path(places[0]) if places else None


def read_sdk(package: Path) -> SdkFacts:
    """Read an installed SDK.

    Args:
        package: Folder of the package `huaweicloudsdkmodelarts`.

    Raises:
        UnusableInput: The folder has no client, or a module is not what the generator of the SDK writes.
    """
    clients = sorted(package.glob(f"v*/{CLIENT}"))
    if not clients:
        raise _unusable(package, f"the folder has no v*/{CLIENT}")
    schemas: dict[str, dict[str, SdkField]] = {}
    attributes: dict[str, dict[str, SdkField]] = {}
    operations: list[SdkOperation] = []
    for client in clients:
        for path in sorted((client.parent / "model").glob("*.py")):
            _read_model(path, schemas, attributes)
        operations += _operations(client, attributes)
    return SdkFacts(_name_of(package), tuple(sorted(operations, key=lambda one: (one.path, one.method))), schemas)


def _unusable(path: Path, what: str) -> UnusableInput:
    remedy = f"pass the folder that contains {PACKAGE} to --sdk"
    return UnusableInput([Problem(Place(path.name, 1), what, remedy)])


def _name_of(package: Path) -> str:
    for found in metadata.distributions(path=[str(package.parent)]):
        if found.metadata["Name"] == PACKAGE:
            return f"{PACKAGE} {found.version}"
    return PACKAGE


def _read_model(
    path: Path, schemas: dict[str, dict[str, SdkField]], attributes: dict[str, dict[str, SdkField]]
) -> None:
    """Read a class of the SDK: its fields by wire name, and by the name of the attribute."""
    text = path.read_text(encoding="utf-8")
    name, tables = CLASS.search(text), dict(TABLE.findall(text))
    if name is None or not tables:
        return  # the module of the package
    if len(tables) != len(("openapi_types", "attribute_map")):
        raise _unusable(path, "the class has no types or no names of its fields")
    try:
        types, wires = (ast.literal_eval(tables[key]) for key in ("openapi_types", "attribute_map"))
    except (ValueError, SyntaxError) as error:
        raise _unusable(path, f"the types or names of the fields are not literals: {error}") from error
    described = dict(reversed(PARAMETER.findall(text)))  # that of the constructor is first; accessors repeat only names
    own = {
        attribute: SdkField(
            wires.get(attribute, attribute), type_, listed_values(described.get(attribute, "")), attribute=attribute
        )
        for attribute, type_ in types.items()
    }
    attributes[name[1]] = own
    schemas[name[1]] = {field.name: field for field in own.values()}


def listed_values(description: str) -> tuple[str, ...]:
    """Return the values that a Chinese description lists, or nothing if it lists fewer than two."""
    found = RANGE.search(description)
    values = tuple(dict.fromkeys(VALUE.findall(found[0]))) if found else ()
    return values if len(values) > 1 else ()


def _operations(client: Path, attributes: dict[str, dict[str, SdkField]]) -> Iterator[SdkOperation]:
    try:
        tree = ast.parse(client.read_text(encoding="utf-8"))
    except SyntaxError as error:
        raise _unusable(client, f"not Python: {error}") from error
    functions = {node.name: node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)}
    for name, function in functions.items():
        if not name.endswith("_http_info"):
            continue
        public = functions.get(name.removeprefix("_").removesuffix("_http_info"))
        named = NAMED.search(ast.get_docstring(public) or "") if public else None
        settings = _settings(function)
        if named is None or not {"method", "resource_path", "response_type"} <= settings.keys():
            raise _unusable(client, f"the function {name} is not in the known form")
        yield _operation(named[1], settings, function, attributes)


def _settings(function: ast.FunctionDef) -> dict[str, Any]:
    """Return the literal values of the dictionary `http_info`."""
    for node in function.body:
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Dict) and node.value.keys:
            pairs = zip(node.value.keys, node.value.values, strict=True)
            return {
                str(key.value): value.value
                for key, value in pairs
                if isinstance(key, ast.Constant) and isinstance(value, ast.Constant)
            }
    return {}


def _operation(
    name: str, settings: dict[str, Any], function: ast.FunctionDef, attributes: dict[str, dict[str, SdkField]]
) -> SdkOperation:
    own = attributes.get(f"{name}Request", {})
    parameters: dict[tuple[str, str], SdkField] = {}
    for where, wire, attribute in _sent(function):
        field = own.get(attribute, SdkField(wire, "object"))
        parameters.setdefault((where, wire), SdkField(wire, field.type, field.values, where, attribute))
    has_body = any(isinstance(node, ast.Constant) and node.value == "body" for node in _inside_ifs(function))
    return SdkOperation(
        name,
        str(settings["method"]).upper(),
        str(settings["resource_path"]),
        tuple(parameters.values()),
        own["body"].type if has_body and "body" in own else "",
        str(settings["response_type"] or ""),
        function.name.removeprefix("_").removesuffix("_http_info"),
    )


def _inside_ifs(function: ast.FunctionDef) -> Iterator[ast.AST]:
    for node in function.body:
        if isinstance(node, ast.If):
            yield from ast.walk(node)


def _sent(function: ast.FunctionDef) -> Iterator[tuple[str, str, str]]:
    """Yield place, wire name and attribute of each parameter."""
    for node in _inside_ifs(function):
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Subscript):
            target = node.targets[0]
            table, wire, value = target.value, target.slice, node.value
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "append":
            pair = node.args[0] if node.args else None
            if not isinstance(pair, ast.Tuple):
                continue
            table, (wire, value) = node.func.value, pair.elts
        else:
            continue
        if isinstance(table, ast.Name) and table.id in TABLES and isinstance(value, ast.Subscript):
            yield TABLES[table.id], _constant(wire), _constant(value.slice)


def _constant(node: ast.expr) -> str:
    return str(cast("ast.Constant", node).value)
