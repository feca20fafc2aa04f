"""Parts of the spec that only one cloud documents, marked with `x-clouds` and `x-enum-clouds`."""

from collections.abc import Iterator, Mapping
from typing import Any

from .bundle import operations, resolve
from .remembered import remembered
from .source import SpecList, SpecMap

CLOUDS = {"otc": "Open Telekom Cloud", "huawei": "Huawei Cloud"}
"""Names of the clouds by ID."""

KEY = "x-clouds"
VALUES_KEY = "x-enum-clouds"


def only_cloud(node: Any) -> str | None:
    """Return the ID of the only cloud that documents an operation, a parameter or a property; None for both clouds."""
    marked = node.get(KEY) if isinstance(node, dict) else None
    return str(marked[0]) if isinstance(marked, list) and len(marked) == 1 else None


def cloud_sentence(node: Any) -> str:
    """Return the sentence about the only cloud that documents a part, such as `Huawei Cloud only.`, or ``."""
    cloud = only_cloud(node)
    return f"{CLOUDS[cloud]} only." if cloud in CLOUDS else ""


def value_clouds(enumeration: Mapping[str, Any]) -> dict[Any, str]:
    """Return the only cloud that documents a value, by the marked values of an enumeration."""
    marked = enumeration.get(VALUES_KEY)
    lists = marked.items() if isinstance(marked, dict) else ()
    return {
        value: cloud
        for cloud, values in lists
        if isinstance(values, list)
        for value in values
        if isinstance(value, str | int)
    }


def documented_by(document: SpecMap, cloud: str) -> SpecMap:
    """Return a copy of a bundled document without the parts that only other clouds document.

    Args:
        document: Bundled document. It is not changed.
        cloud: ID of the cloud.
    """
    copy = _without_marked(document, cloud)
    for *_, operation in operations(copy):
        _remove_empty_bodies(document, copy, operation)
    return copy


@remembered
def schemas_of(document: SpecMap, cloud: str) -> frozenset[str]:
    """Return the names of the schemas that the operations of a cloud contain."""
    # A body whose properties are all documented elsewhere counts: without their marks, the cloud would have it.
    own = _without_marked(document, cloud)
    found, waiting = set[tuple[str, str]](), [own["paths"]]
    while waiting:
        new = set(_references(waiting.pop())) - found
        found |= new
        waiting += [own["components"][section][name] for section, name in new]
    return frozenset(name for section, name in found if section == "schemas")


def _without_marked(document: SpecMap, cloud: str) -> SpecMap:
    copy: SpecMap = _copied(document, document, cloud)
    for path, method, _, operation in list(operations(copy)):
        if _is_elsewhere(operation, cloud):
            del copy["paths"][path][method]
    return copy


def _is_elsewhere(node: Any, cloud: str) -> bool:
    return only_cloud(node) not in (None, cloud)


def _copied(document: SpecMap, node: Any, cloud: str, names: bool = False) -> Any:
    """Return a copy of a part. `names` is whether the keys of a mapping are names of properties."""
    if isinstance(node, SpecList):
        copy = SpecList(node.file, node.line)
        for index, entry in enumerate(node):
            if not _is_elsewhere(resolve(document, entry) if _is_reference(entry) else entry, cloud):
                copy.append(_copied(document, entry, cloud))
                copy.item_lines.append(node.place(index).line)
        return copy
    if not isinstance(node, SpecMap):
        return node
    mapping = SpecMap(node.file, node.line)
    mapping.places = node.places
    for key, value in node.items():
        if key in ("example", "examples") and not names:
            mapping[key] = value
        elif not (names and _is_elsewhere(value, cloud)):
            mapping[key] = _copied(document, value, cloud, key == "properties" and not names)
    if not names and VALUES_KEY in node:
        _remove_values(mapping, cloud)
    return mapping


def _remove_empty_bodies(document: SpecMap, copy: SpecMap, operation: SpecMap) -> None:
    """Remove the bodies of an operation in the copy whose properties are all documented elsewhere."""
    if _is_emptied(document, copy, resolve(copy, operation.get("requestBody"))):
        del operation["requestBody"]
    for response in operation.get("responses", {}).values():
        if _is_emptied(document, copy, response):
            del response["content"]


def _is_emptied(document: SpecMap, copy: SpecMap, holder: Any) -> bool:
    content = holder.get("content", {}) if isinstance(holder, dict) else {}
    schemas = [media.get("schema") for media in content.values()]
    return any(_has_properties(document, schema) and not _has_properties(copy, schema) for schema in schemas)


def _has_properties(document: SpecMap, schema: Any) -> bool:
    found = resolve(document, schema) or {}
    return bool(found.get("properties")) or any(_has_properties(document, part) for part in found.get("allOf", []))


def _is_reference(node: Any) -> bool:
    return isinstance(node, dict) and "$ref" in node


def _remove_values(enumeration: SpecMap, cloud: str) -> None:
    clouds = value_clouds(enumeration)
    listed = list(enumeration.get("enum", []))
    kept = [clouds.get(value, cloud) == cloud for value in listed]
    for key in ("enum", "x-enum-varnames"):
        if key in enumeration:
            enumeration[key][:] = [entry for entry, stays in zip(enumeration[key], kept, strict=False) if stays]


def _references(node: Any) -> Iterator[tuple[str, str]]:
    """Yield the section and name of each component that a part refers to."""
    if isinstance(node, dict):
        if isinstance(node.get("$ref"), str):
            _, section, name = node["$ref"].removeprefix("#/").split("/")
            yield section, name
        for value in node.values():
            yield from _references(value)
    elif isinstance(node, list):
        for value in node:
            yield from _references(value)
