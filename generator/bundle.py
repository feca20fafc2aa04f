"""Merge the files of the spec into one OpenAPI document."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from .problems import Place, Problem, SpecError
from .source import SpecList, SpecMap, read_yaml

ROOT = "openapi.yaml"
METHODS = ("get", "put", "post", "delete", "patch", "head", "options", "trace")
NOTE = "Made from spec/ by `make generate`; do not edit."


def bundle(spec: Path) -> SpecMap:
    """Merge a folder of partial documents.

    Args:
        spec: The folder; `openapi.yaml` in it is the root, every other `*.yaml` a resource.

    Returns:
        The document, sorted by path, method and component name, its values remembering file and line.

    Raises:
        SpecError: A file is missing or not YAML, something is defined twice, a `$ref` leads nowhere.
    """
    root_path = spec / ROOT
    if not root_path.is_file():
        raise SpecError([_missing_root(spec)])
    parts, problems = _read_parts(spec)
    if problems:
        raise SpecError(problems)
    document = _skeleton(parts[0])
    for part in parts:
        problems += _merge_paths(document["paths"], part)
        problems += _merge_components(document["components"], part)
    problems += _duplicate_operation_ids(document)
    problems += dangling_references(document)
    if problems:
        raise SpecError(problems)
    _sort(document)
    _secure(document)
    return document


def to_json(document: SpecMap) -> bytes:
    """The document as JSON, the same bytes for the same spec; its first line says where it comes from."""
    body = json.dumps(document, ensure_ascii=False, indent=1)
    return f'{{"x-generated": {json.dumps(NOTE)},{body[1:]}\n'.encode()


def operations(document: SpecMap) -> Iterator[tuple[str, str, SpecMap, SpecMap]]:
    """All operations as (path, method, path item, operation), in the order of the document."""
    for path, item in document["paths"].items():
        for method in METHODS:
            if method in item:
                yield path, method, item, item[method]


def resolve(document: dict[str, Any], node: Any) -> Any:
    """Follow `$ref` until something else comes."""
    while isinstance(node, dict) and "$ref" in node:
        _, section, name = node["$ref"].removeprefix("#/").split("/")
        node = document["components"][section][name]
    return node


def parameters(document: SpecMap, item: SpecMap, operation: SpecMap) -> list[SpecMap]:
    """The parameters of an operation, those of its path first, each resolved."""
    own = [resolve(document, parameter) for parameter in operation.get("parameters", [])]
    named = {(parameter["name"], parameter["in"]) for parameter in own}
    shared = [resolve(document, parameter) for parameter in item.get("parameters", [])]
    return [parameter for parameter in shared if (parameter["name"], parameter["in"]) not in named] + own


def walk(node: Any, trail: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], SpecMap]]:
    """Every mapping below a node with the keys that lead to it."""
    if isinstance(node, SpecMap):
        yield trail, node
        for key, value in node.items():
            yield from walk(value, (*trail, key))
    elif isinstance(node, SpecList):
        for index, value in enumerate(node):
            yield from walk(value, (*trail, str(index)))


def dangling_references(document: SpecMap) -> list[Problem]:
    """References that are not local or lead nowhere."""
    problems: list[Problem] = []
    for trail, node in walk(document):
        target = node.get("$ref")
        if "example" in trail or "examples" in trail or not isinstance(target, str):
            continue
        if not target.startswith("#/components/"):
            what = f"the reference {target!r} does not lead to a component of this spec"
            problems.append(
                Problem(node.place("$ref"), what, "write '#/components/schemas/Name'; the files are merged")
            )
            continue
        parts = target.removeprefix("#/components/").split("/")
        if len(parts) != 2 or parts[1] not in document["components"].get(parts[0], {}):
            what = f"the reference {target!r} leads nowhere"
            problems.append(Problem(node.place("$ref"), what, "define the component, or mend the name"))
    return problems


def _missing_root(spec: Path) -> Problem:
    return Problem(Place(f"{spec.name}/{ROOT}", 1), "the file is missing", "put info, servers and tags there")


def _read_parts(spec: Path) -> tuple[list[SpecMap], list[Problem]]:
    names = [ROOT, *sorted(path.name for path in spec.glob("*.yaml") if path.name not in (ROOT, "known_drift.yaml"))]
    parts: list[SpecMap] = []
    problems: list[Problem] = []
    for name in names:
        try:
            parts.append(read_yaml(spec / name, f"{spec.name}/{name}"))
        except SpecError as error:
            problems += error.problems
    return parts, problems


def _skeleton(root: SpecMap) -> SpecMap:
    document = SpecMap(root.file, root.line)
    for key in root:
        if key not in ("paths", "components"):
            document[key] = root[key]
            document.key_lines[key] = root.key_lines[key]
    document["paths"] = SpecMap(root.file, root.line)
    document["components"] = SpecMap(root.file, root.line)
    return document


def _merge_paths(paths: SpecMap, part: SpecMap) -> list[Problem]:
    problems: list[Problem] = []
    for path, item in (part.get("paths") or {}).items():
        place = part["paths"].place(path)
        if not isinstance(item, SpecMap):
            problems.append(Problem(place, f"the path {path} holds no mapping", "put its methods below it"))
        elif path in paths:
            what = f"the path {path} is also defined at {paths[path].place()}"
            problems.append(Problem(place, what, "keep all methods of a path in one file"))
        else:
            paths[path] = item
            paths.key_lines[path] = part["paths"].key_lines[path]
    return problems


def _merge_components(components: SpecMap, part: SpecMap) -> list[Problem]:
    problems: list[Problem] = []
    for section, entries in (part.get("components") or {}).items():
        merged = components.setdefault(section, SpecMap(part.file, part.line))
        for name, entry in (entries or {}).items():
            place = entries.place(name)
            if not isinstance(entry, SpecMap):
                problems.append(Problem(place, f"the component {name} holds no mapping", "define it or remove it"))
            elif name in merged:
                what = f"the component {section}/{name} is also defined at {merged[name].place()}"
                problems.append(Problem(place, what, "share one definition, or give one of them another name"))
            else:
                merged[name] = entry
                merged.key_lines[name] = place.line
    return problems


def _duplicate_operation_ids(document: SpecMap) -> list[Problem]:
    seen: dict[str, SpecMap] = {}
    problems: list[Problem] = []
    for _, _, _, operation in operations(document):
        name = operation.get("operationId")
        if not isinstance(name, str):
            continue
        if name in seen:
            what = f"the operationId {name} is also used at {seen[name].place('operationId')}"
            problems.append(Problem(operation.place("operationId"), what, "give each operation its own id"))
        seen.setdefault(name, operation)
    return problems


def _sort(document: SpecMap) -> None:
    """Order paths and components by name; properties keep the order they were written in."""
    for mapping in (document["paths"], document["components"], *document["components"].values()):
        entries = sorted(mapping.items())
        mapping.clear()
        mapping.update(entries)


def _secure(document: SpecMap) -> None:
    """Every operation needs the token unless it says otherwise; readers of the document see that on each."""
    if "token" not in document["components"].get("securitySchemes", {}):
        return
    for _, _, _, operation in operations(document):
        if "security" not in operation:
            requirement = SpecMap(operation.file, operation.line)
            requirement["token"] = SpecList(operation.file, operation.line)
            operation["security"] = SpecList(operation.file, operation.line)
            operation["security"].append(requirement)
