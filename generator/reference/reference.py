"""Write the pages of the reference: resources, models and the table of operations."""

import json
import re
from collections.abc import Mapping
from pathlib import Path

from ..lint.waiter_keys import helper_name
from ..render.annotations import Annotations
from ..render.views import Views
from ..spec.bundle import bundle, operations
from ..spec.naming import constant_name
from ..spec.schema import components
from ..spec.source import SpecMap
from .described_operation import DescribedOperation
from .error_codes import refusals
from .further_methods import further_methods
from .markup import code, link
from .model_page import model_page, page_of
from .operation_index import error_index, operation_index, reference_index
from .resource_page import MODELS, resource_page
from .type_links import TypeLinks
from .waiting_section import waiter_of

ROW = re.compile(r"^\| ([a-z ]+) \| ((?:`\w+` ?)+)\|$", re.M)


def write_reference(spec: Path, package: Path, guide: Path, folder: Path) -> dict[str, list[str]]:
    """Write the pages of the reference.

    Args:
        spec: Folder of the spec.
        package: Folder of the package `aiomodelarts`.
        guide: Guide with the table of resources by area.
        folder: Folder to write to. It is created if necessary.

    Returns:
        Names of the resources by area.
    """
    document = bundle(spec)
    annotations = Annotations(document)
    found = _described(document, annotations)
    tags = {tag["name"]: tag for tag in document["tags"]}
    areas = read_areas(guide)
    schemas = {schema.name: schema for schema in components(document) if schema.properties or schema.enumeration}
    pages = {name: page_of(schema, tags) for name, schema in schemas.items()}
    links = TypeLinks(schemas, pages, MODELS)
    for part in ("resources", "models"):
        (folder / part).mkdir(parents=True, exist_ok=True)
    for name, tag in tags.items():
        own = sorted((one for one in found.values() if one.resource == name), key=lambda one: one.method.name)
        known = [one.method.name for one in own]
        further = further_methods(name, package / "resources" / f"{name}.py", known)
        written = resource_page(tag, own, further, waiter_of(tag, found), annotations, links)
        _write(folder / "resources" / f"{name}.md", written)
    used = _uses(found)
    for name in sorted(set(pages.values())):
        own_schemas = [schema for key, schema in sorted(schemas.items()) if pages[key] == name]
        _write(folder / "models" / f"{name}.md", model_page(name, own_schemas, links.at(""), used))
    _write(folder / "operations.md", operation_index(list(found.values())))
    _write(folder / "error-codes.md", error_index(list(found.values())))
    paths = [
        {"verb": one.verb, "path": one.path, "name": one.id, "summary": str(one.written["summary"])}
        for one in found.values()
    ]
    _write(folder / "paths.json", json.dumps(paths, separators=(",", ":")))  # for the search
    about = {name: str(tag["description"]) for name, tag in tags.items()}
    _write(folder / "index.md", reference_index(areas, about))
    return areas


def read_areas(guide: Path) -> dict[str, list[str]]:
    """Return the names of the resources by area, from the table in the guide about operations."""
    rows = ROW.finditer(guide.read_text(encoding="utf-8"))
    return {row[1]: re.findall(r"`(\w+)`", row[2]) for row in rows}


def _described(document: SpecMap, annotations: Annotations) -> dict[str, DescribedOperation]:
    """Return all operations by ID."""
    methods = {method.constant: method for view in Views(document, annotations).resources() for method in view.methods}
    waits = {
        action["operation"]: helper_name(name)
        for tag in document["tags"]
        for name, action in tag.get("x-waiter", {}).get("actions", {}).items()
        if "operation" in action
    }
    return {
        operation["operationId"]: DescribedOperation(
            document=document,
            path=path,
            verb=verb.upper(),
            written=operation,
            method=methods[constant_name(operation["operationId"])],
            refusals=refusals(operation["operationId"]),
            waits=waits.get(operation["operationId"], ""),
        )
        for path, verb, _, operation in operations(document)
    }


def _uses(found: Mapping[str, DescribedOperation]) -> dict[str, list[str]]:
    """Return links to the operations that return or take each model directly."""
    used: dict[str, list[str]] = {}
    for one in found.values():
        types = [part for argument in one.arguments for part in argument.field.type]
        names = {part.name for part in types if part.kind in ("model", "enum")}
        names |= {one.response.name} if one.response is not None else set()
        for name in names:
            target = link(f"../resources/{one.address}", code(f"{one.resource}.{one.method.name}"))
            used.setdefault(name, []).append(target)
    return used


def _write(path: Path, content: str) -> None:
    path.write_text(content, encoding="utf-8", newline="\n")
