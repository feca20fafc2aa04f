"""Merge the files of the spec into one OpenAPI document."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from . import unknown_keywords
from .files import PART_KEYS, read_files
from .nullable_enumerations import separate_nulls
from .objects import referred_sections
from .problems import Problem, SpecError
from .remembered import remembered, results_of
from .source import SpecList, SpecMap

ROOT_KEYS = ("openapi", "info", "servers", "security", "tags")
METHODS = ("get", "put", "post", "delete", "patch", "head", "options", "trace")
CONTAINERS = (SpecMap, SpecList)
NOTE = "Made from spec/ by `make generate`; do not edit."


def bundle(spec: Path) -> SpecMap:
    """Merge the files of a spec folder into one document.

    Args:
        spec: Folder of the spec. `openapi.yaml` is the root. Each other `*.yaml` file, except `known_drift.yaml`,
            defines a resource.

    Returns:
        Document sorted by path, method and component name. Its mappings and sequences have their file and line.

    Raises:
        UnusableInput: The folder is missing, or a file can't be read.
        SpecError: `openapi.yaml` is missing, a file is not valid YAML or has misplaced keys, a path, component or
            operationId is defined twice, or a `$ref` refers to nothing or only to itself.
    """
    parts, problems = read_files(spec)
    if problems:
        raise SpecError(problems)
    document = _skeleton(parts[0])
    for part in parts:
        problems += _merge_paths(document["paths"], part)
        problems += _merge_components(document["components"], part)
    problems += _duplicate_operation_ids(document)
    problems += dangling_references(document) or _endless_components(document)
    if problems:
        # A reference may be dangling because a keyword above its target is misspelt.
        raise SpecError([*problems, *unknown_keywords.check(document)])
    separate_nulls(document)
    _sort(document)
    _secure(document)
    return document


def to_json(document: SpecMap) -> bytes:
    """Return a document as JSON. Equal documents give equal bytes, and the first line names the source."""
    body = json.dumps(document, ensure_ascii=False, indent=1)
    return f'{{"x-generated": {json.dumps(NOTE)},{body[1:]}\n'.encode()


def operations(document: SpecMap) -> Iterator[tuple[str, str, SpecMap, SpecMap]]:
    """Yield path, HTTP method, path item and operation of each operation, in the order of the document."""
    for path, item in document["paths"].items():
        for method in METHODS:
            if method in item:
                yield path, method, item, item[method]


def resolve(document: dict[str, Any], node: Any) -> Any:
    """Return the component that a chain of `$ref` leads to, or the node itself without `$ref`."""
    while isinstance(node, dict) and "$ref" in node:
        _, section, name = node["$ref"].removeprefix("#/").split("/")
        node = document["components"][section][name]
    return node


def parameters(document: SpecMap, item: SpecMap, operation: SpecMap) -> list[SpecMap]:
    """Return the resolved parameters of an operation, those of its path first unless the operation redefines them."""
    own = [resolve(document, parameter) for parameter in operation.get("parameters", [])]
    named = {(parameter["name"], parameter["in"]) for parameter in own}
    shared = [resolve(document, parameter) for parameter in item.get("parameters", [])]
    return [parameter for parameter in shared if (parameter["name"], parameter["in"]) not in named] + own


def walk(node: Any) -> Iterator[tuple[tuple[str, ...], SpecMap]]:
    """Yield each mapping in a node whose keys are OpenAPI keywords, with its path.

    Examples are skipped. Mappings from names of properties or headers are not yielded, because a property may be called
    `example` or `$ref`.
    """
    return _walk(node) if results_of(node) is None else iter(_walked(node))


@remembered
def _walked(document: SpecMap) -> list[tuple[tuple[str, ...], SpecMap]]:
    return list(_walk(document))


def _walk(node: Any) -> Iterator[tuple[tuple[str, ...], SpecMap]]:
    waiting: list[tuple[Any, tuple[str, ...], bool]] = [(node, (), False)]
    while waiting:
        node, trail, names = waiting.pop()
        inner: list[tuple[Any, tuple[str, ...], bool]] = []
        if isinstance(node, SpecMap):
            if not names:
                yield trail, node
            for key, value in node.items():
                if isinstance(value, CONTAINERS) and (names or key not in ("example", "examples")):
                    inner.append((value, (*trail, key), key in ("properties", "headers") and not names))
        elif isinstance(node, SpecList):
            inner = [(value, (*trail, str(index)), False) for index, value in enumerate(node)]
        waiting += reversed(inner)


def dangling_references(document: SpecMap) -> list[Problem]:
    """Return problems of references that are not local, do not exist, or refer to another kind of component."""
    problems: list[Problem] = []
    wanted = referred_sections(document)
    for _, node in walk(document):
        if "$ref" not in node:
            continue
        target, place = node["$ref"], node.place("$ref")
        section, _, name = str(target).removeprefix("#/components/").partition("/")
        if not str(target).startswith("#/components/"):
            what = f"the reference {target!r} does not refer to a component of this spec"
            problems.append(
                Problem(place, what, "write '#/components/schemas/Name', also for components in other files")
            )
        elif name not in document["components"].get(section, {}):
            what = f"the reference {target!r} does not exist"
            problems.append(Problem(place, what, "define the component, or correct the name"))
        elif wanted.get(id(node), section) != section:
            what = f"the reference {target!r} refers to a component of the wrong kind"
            problems.append(Problem(place, what, f"refer to '#/components/{wanted[id(node)]}/Name'"))
    return problems


def _endless_components(document: SpecMap) -> list[Problem]:
    """Return problems of components that contain themselves without a property in between, so have no finite value."""
    problems: list[Problem] = []
    for section, entries in document["components"].items():
        for name, entry in entries.items():
            reached, waiting = set[str](), [entry]
            while waiting:
                node = waiting.pop()
                for key in ("items", "additionalProperties", "allOf", "anyOf", "oneOf"):
                    inner = node.get(key)
                    parts = inner if isinstance(inner, SpecList) else [inner]
                    waiting += [part for part in parts if isinstance(part, SpecMap)]
                if "$ref" in node and node["$ref"] not in reached:
                    reached.add(node["$ref"])
                    _, target_section, target = node["$ref"].removeprefix("#/").split("/")
                    waiting.append(document["components"][target_section][target])
            if f"#/components/{section}/{name}" in reached:
                what = f"the component {name} contains itself without an object in between"
                remedy = "insert an object that has it as a property"
                problems.append(Problem(entries.place(name), what, remedy))
    return problems


def _skeleton(root: SpecMap) -> SpecMap:
    document = SpecMap(root.file, root.line)
    for key in sorted(root, key=lambda key: (ROOT_KEYS.index(key) if key in ROOT_KEYS else len(ROOT_KEYS), key)):
        if key not in PART_KEYS:
            document[key] = root[key]
            document.places[key] = root.places[key]
    document["paths"] = SpecMap(root.file, root.line)
    document["components"] = SpecMap(root.file, root.line)
    return document


def _merge_paths(paths: SpecMap, part: SpecMap) -> list[Problem]:
    problems: list[Problem] = []
    for path, item in part.get("paths", {}).items():
        place = part["paths"].place(path)
        if not isinstance(item, SpecMap):
            problems.append(Problem(place, f"the path {path} is not a mapping", "add its methods"))
        elif wrong := [method for method in METHODS if not isinstance(item.get(method, item), SpecMap)]:
            what = f"the method {wrong[0]} of the path {path} is not a mapping"
            problems.append(Problem(item.place(wrong[0]), what, "add an operation"))
        elif path in paths:
            what = f"the path {path} is also defined at {paths.place(path)}"
            problems.append(Problem(place, what, "keep all methods of a path in one file"))
        else:
            paths[path] = item
            paths.places[path] = place
    return problems


def _merge_components(components: SpecMap, part: SpecMap) -> list[Problem]:
    problems: list[Problem] = []
    for section, entries in part.get("components", {}).items():
        merged = components.setdefault(section, SpecMap(part.file, part.line))
        components.places.setdefault(section, part["components"].place(section))
        for name, entry in entries.items():
            place = entries.place(name)
            if not isinstance(entry, SpecMap):
                problems.append(Problem(place, f"the component {name} is not a mapping", "define it or remove it"))
            elif name in merged:
                what = f"the component {section}/{name} is also defined at {merged.place(name)}"
                problems.append(Problem(place, what, "keep one definition, or rename one of them"))
            else:
                merged[name] = entry
                merged.places[name] = place
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
            problems.append(Problem(operation.place("operationId"), what, "choose another operationId"))
        seen.setdefault(name, operation)
    return problems


def _sort(document: SpecMap) -> None:
    """Sort paths, methods and components. Properties keep their order."""
    for mapping in (document["paths"], document["components"], *document["components"].values()):
        _reorder(mapping, sorted(mapping))
    for item in document["paths"].values():
        _reorder(item, [*(key for key in sorted(item) if key not in METHODS), *(key for key in METHODS if key in item)])


def _reorder(mapping: SpecMap, keys: list[str]) -> None:
    entries = [(key, mapping[key]) for key in keys]
    mapping.clear()
    mapping.update(entries)


def _secure(document: SpecMap) -> None:
    """Add the token requirement to every operation that has no `security`."""
    if "token" not in document["components"].get("securitySchemes", {}):
        return
    for _, _, _, operation in operations(document):
        if "security" not in operation:
            requirement = SpecMap(operation.file, operation.line)
            requirement["token"] = SpecList(operation.file, operation.line)
            operation["security"] = SpecList(operation.file, operation.line)
            operation["security"].append(requirement)
