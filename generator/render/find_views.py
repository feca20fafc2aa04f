"""Template views of the methods that find an item of a list by its name or ID."""

from typing import Any

from attrs import frozen

from ..lint.extensions import item_schema, path_names, property_at
from ..lint.finding import ID, NAME, path_argument, unpassed
from ..spec.bundle import operations
from ..spec.naming import constant_name, literal
from ..spec.source import SpecMap
from .docstrings import EXTRA, about, docstring, documented_at, paragraph, section
from .method_views import Argument, MethodView

ARGUMENT = ("name_or_id", "Exact name or ID, case-sensitive.")
RAISED = [
    ("AmbiguousName", "Several resources have this name, or one has it as its ID; the error lists their IDs."),
    ("ApiError", "The service refused the request or failed."),
    ("TransportError", "No usable response arrived."),
]


@frozen
class FindView:
    """The method that finds an item of a list.

    Args:
        method: Method of the list operation.
        keywords: Arguments of the list that the method also takes.
        query: Those that are query parameters.
        body: Those that are fields of the body, or None if the operation has none.
        spec: Arguments of `FindSpec` as code, by name.
        doc: Docstring of the method.
    """

    method: MethodView
    keywords: list[Argument]
    query: list[Argument]
    body: list[Argument] | None
    spec: dict[str, str]
    doc: str


def find_view(document: SpecMap, own: list[SpecMap], methods: dict[str, MethodView]) -> FindView | None:
    """Return the method of a resource that finds an item of its list, or None.

    Args:
        document: The bundled document.
        own: The operations of the resource.
        methods: All methods by operation ID.
    """
    listing = next((operation for operation in own if "name" in operation.get("x-find", {})), None)
    if listing is None:
        return None
    method, node = methods[listing["operationId"]], listing["x-find"]
    left_out = unpassed(listing)
    query = [one for one in method.query if one.field.wire not in left_out]
    body = None if method.body is None else [one for one in method.body if one.field.wire not in left_out]
    keywords = [one for one in method.keywords if one in query or one in (body or [])]
    return FindView(
        method=method,
        keywords=keywords,
        query=query,
        body=body,
        spec=_spec(document, listing, node),
        doc=_doc(listing, node, method, keywords),
    )


def _spec(document: SpecMap, listing: SpecMap, node: SpecMap) -> dict[str, str]:
    spec = {"name": _code(path_names(node["name"]))}
    if "id" in node:
        spec["id"] = _code(path_names(node["id"]))
    for key in ("filter", "id_filter", "fixed"):
        if key in node:
            spec[key] = _code(node[key]).replace(ID, NAME)
    if "get" in node:
        path = next(row[0] for row in operations(document) if row[3]["operationId"] == node["get"])
        spec["get"] = f"operations.{constant_name(node['get'])}"
        spec["argument"] = literal(path_argument(path))
    tag = next(tag for tag in document["tags"] if [tag["name"]] == listing["tags"])
    waiter = tag.get("x-waiter", {})
    # Lists of some services show resources for a while after their deletion.
    if waiter.get("gone") and property_at(document, item_schema(document, listing), waiter["field"]) is not None:
        spec["state"] = _code(path_names(waiter["field"]))
        spec["gone"] = _code(tuple(waiter["gone"]))
    return spec


def _doc(listing: SpecMap, node: SpecMap, method: MethodView, keywords: list[Argument]) -> str:
    subject = method.summary.removeprefix("List ").rstrip(".").partition(",")[0]
    head = f"Find one of {subject if subject.startswith('the ') else f'the {subject}'} by its exact name or ID."
    given = [(one.field.name, one.field.documentation) for one in method.path]
    narrowing = [(one.field.name, one.field.documentation) for one in keywords]
    body = [*about(_cost(listing, node), listing), *section("Args", [*given, ARGUMENT, *narrowing, *EXTRA], 8)]
    body += ["", "        Returns:", *paragraph("The item, as in the list, or None if there is none.", 12)]
    names = " or ".join(f"`{name}`" for name in [*(one.field.name for one in method.path), ARGUMENT[0]])
    body += section("Raises", [("ValueError", f"{names} is empty."), *RAISED], 8)
    body += documented_at(listing)
    return docstring(head, body, 8)


def _cost(listing: SpecMap, node: SpecMap) -> str:
    pagination = listing["x-pagination"]
    if "get" in node:
        return (
            "Searches for the name on the server, keeps only exact matches, and then reads the resource with this ID. "
            "This takes two or three requests if few names are similar."
        )
    if "id_filter" in node:
        return (
            "Searches for the name and for the ID on the server, and keeps only exact matches. This takes two to "
            "four requests if few names are similar."
        )
    if "filter" in node:
        return "Searches for the name on the server, and keeps only exact matches."
    if pagination["style"] == "none":
        return "Reads the list in one request."
    size = max(pagination.get("allowed_limits", [pagination.get("max_limit") or pagination.get("default_limit", 0)]))
    pages = f", in pages of up to {size} items" if size else ""
    return f"Reads the whole list{pages}, because the service can't search for both names and IDs."


def _code(value: Any) -> str:
    if isinstance(value, str):
        return literal(value)
    if isinstance(value, dict):
        return "{" + ", ".join(f"{literal(key)}: {_code(entry)}" for key, entry in value.items()) + "}"
    if isinstance(value, tuple):
        inner = ", ".join(_code(entry) for entry in value)
        return f"({inner},)" if len(value) == 1 else f"({inner})"
    if isinstance(value, list):
        return "[" + ", ".join(_code(entry) for entry in value) + "]"
    return repr(value)
