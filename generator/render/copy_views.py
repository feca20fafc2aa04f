"""Template views of the methods that copy a resource."""

import re
from typing import Any

from attrs import evolve, frozen

from ..lint.copying import body_schema, fields_of, is_listed, quoted
from ..lint.extensions import path_names
from ..lint.waiter_keys import property_through_lists
from ..spec.bundle import resolve
from ..spec.clouds import cloud_sentence
from ..spec.naming import literal, prose
from ..spec.source import SpecMap
from .docstrings import EXTRA, about, docstring, documented_at, paragraph, section
from .method_views import Argument, MethodView

TYPES = {"string": "str", "integer": "int", "number": "float", "boolean": "bool"}
MAP = "Mapping[str, str | None]"
VALUES = "Mapping[str, str | float | None]"
MERGED = "Objects are merged with those of the original, None removes a field, and other values replace the old ones."
RAISED = [
    ("NotCopyable", "The service does not return a setting that the copy needs. Nothing was created."),
    ("NotFound", "The original does not exist."),
    ("ApiError", "The service refused a request or failed."),
    ("TransportError", "No usable response arrived."),
]


@frozen
class Shortcut:
    """An argument that changes a field in an object of the request."""

    name: str
    annotation: str
    documentation: str
    sensitive: bool


@frozen
class CopyView:
    """The method that copies a resource.

    Args:
        create: Method that creates a resource.
        get: Method that reads a resource.
        shortcuts: Arguments that change fields in objects.
        arguments: Arguments for the fields of the request.
        secrets: Names of the arguments that may contain secrets.
        spec: Code of the `CopySpec`.
        doc: Docstring of the method.
    """

    create: MethodView
    get: MethodView
    shortcuts: list[Shortcut]
    arguments: list[Argument]
    secrets: list[str]
    spec: str
    doc: str


def copy_view(document: SpecMap, own: list[SpecMap], methods: dict[str, MethodView]) -> CopyView | None:
    """Return the method that copies a resource, or None.

    Args:
        document: The bundled document.
        own: The operations of the resource.
        methods: All methods by operation ID.
    """
    operation = next((operation for operation in own if "x-copy" in operation), None)
    if operation is None:
        return None
    node, request = operation["x-copy"], body_schema(document, operation)
    create, get = methods[operation["operationId"]], methods[node["get"]]
    shortcuts = [_shortcut(document, request, name, path) for name, path in node.get("changes", {}).items()]
    for name, path in node.get("values", {}).items():
        found = property_through_lists(document, request, path) or {}
        text = f"{prose(found['description'])} Values by name; None removes one. {cloud_sentence(found)}".strip()
        shortcuts.append(Shortcut(name, VALUES, text, "x-sensitive" in found))
    left_out = {node["name"], *(name for name in node.get("changes", {}))}
    arguments = [_merging(one) for one in create.body or [] if one.field.wire not in left_out]
    secrets = [one.name for one in shortcuts if one.sensitive]
    secrets += [one.field.name for one in arguments if one.field.name in create.secrets]
    return CopyView(
        create=create,
        get=get,
        shortcuts=shortcuts,
        arguments=arguments,
        secrets=secrets,
        spec=_spec(document, request, node),
        doc=_doc(operation, node, create, get, shortcuts, arguments),
    )


def _shortcut(document: SpecMap, request: Any, name: str, path: str) -> Shortcut:
    found = property_through_lists(document, request, path.replace(".0.", ".")) or {}
    annotation = TYPES.get(found.get("type"), MAP)
    text = f"{prose(found['description'])} {cloud_sentence(found)}".strip()
    return Shortcut(name, annotation, text, "x-sensitive" in found)


def _merging(argument: Argument) -> Argument:
    """Return the argument with parts of objects as its value, too."""
    annotation = re.sub(r"^(models\.(\w+)) \| params\.\2$", r"\1 | Mapping[str, object]", argument.annotation)
    return evolve(argument, annotation=annotation)


def _spec(document: SpecMap, request: Any, node: SpecMap) -> str:
    changes = {"name": node["name"], **node.get("changes", {})}
    parts = {
        "fields": _fields(document, request, node, ""),
        "changes": _paths(changes),
        "values": _paths(node.get("values", {})),
        "required": _tuple(literal(name) for name in resolve(document, request).get("required", [])),
        "refused": _tuple(literal(name) for name in node.get("refused", ())),
        "needed": _tuple(
            f"({_path(path)}, {_path(other)}, {_tuple(literal(value) for value in found)})"
            for path, conditions in node.get("needed", {}).items()
            for other, found in conditions.items()
        ),
        "either": _tuple(
            f"({_path(path)}, {_tuple(_path(other) for other in others)})"
            for path, others in node.get("either", {}).items()
        ),
    }
    return ", ".join(f"{name}={code}" for name, code in parts.items() if code not in ("()", "{}"))


def _fields(document: SpecMap, schema: Any, node: SpecMap, above: str) -> str:
    found: list[str] = []
    for name, part in fields_of(document, schema).items():
        path = f"{above}{quoted(name)}"
        if is_listed(path, [path for key in ("omit", "reset", "refused") for path in node.get(key, ())]):
            continue
        inner = resolve(document, part)
        if fields_of(document, inner) and path not in node.get("from", {}):
            found.append(f"{literal(name)}: {_fields(document, inner, node, f'{path}.')}")
        else:
            found.append(f"{literal(name)}: Taken({_taken(inner, node, path)})")
    return "{" + ", ".join(found) + "}"


def _taken(schema: Any, node: SpecMap, path: str) -> str:
    given: list[str] = []
    source = node.get("from", {}).get(path)
    if source is not None:
        above = len(path_names(path)) - 1
        given.append(_tuple(literal(name) for name in path_names(source)[above:]))
    if schema.get("type") == "integer" and schema.get("x-wire") == "string":
        given.append("integer=True")
    if path in node.get("empty", ()):
        given.append("empty=True")
    if schema.get("type") == "object" and source is not None:
        given.append("merged=True")
    return ", ".join(given)


def _doc(
    operation: SpecMap,
    node: SpecMap,
    create: MethodView,
    get: MethodView,
    shortcuts: list[Shortcut],
    arguments: list[Argument],
) -> str:
    text = f"Reads the original with `{get.name}`, applies the changes, and calls `{create.name}`. {MERGED}"
    if "lost" in node:
        text += f" The service does not return {_listed(node['lost'])}, so a copy lacks them unless you pass them."
    if "refused" in node:
        text += f" If the original has {_listed(node['refused'])}, pass them, because the response has another form."
    text += "".join(f" {prose(sentence)}" for sentence in node.get("reset", {}).values())
    given = [(one.field.name, one.field.documentation) for one in get.path]
    given.append(("name", "Name of the copy."))
    given += [(one.name, one.documentation) for one in shortcuts]
    given += [(one.field.name, one.field.documentation) for one in arguments]
    body = [*about(text, operation), *section("Args", [*given, *EXTRA], 8)]
    body += ["", "        Returns:", *paragraph(f"The response of `{create.name}`.", 12)]
    names = " or ".join(f"`{one.field.name}`" for one in get.path)
    body += section("Raises", [("ValueError", f"{names} is empty."), *RAISED], 8)
    body += documented_at(operation)
    what = get.summary.removeprefix("Get ").removeprefix("the details of ").rstrip(".")
    return docstring(f"Copy {what}: create one with the same settings and with changes.", body, 8)


def _listed(paths: list[str]) -> str:
    *others, last = [f"`{path}`" for path in paths]
    return f"{', '.join(others)} and {last}" if others else last


def _paths(found: Any) -> str:
    return "{" + ", ".join(f"{literal(name)}: {_path(path)}" for name, path in found.items()) + "}"


def _path(path: str) -> str:
    return _tuple(literal(name) for name in path_names(path))


def _tuple(codes: Any) -> str:
    found = list(codes)
    return f"({found[0]},)" if len(found) == 1 else f"({', '.join(found)})"
