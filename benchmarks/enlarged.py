"""A multiple of the spec, with copies under other names, to measure what grows with its size."""

import copy
import shutil
from pathlib import Path
from typing import Any

from generator.render import generation as render
from generator.spec.bundle import bundle, operations
from generator.spec.source import SpecMap

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "generated_client" / "aiomodelarts"


def enlarged(document: SpecMap, times: int) -> SpecMap:
    """Return a bundled document with several copies of its paths, schemas and tags.

    Args:
        document: The document, which is not changed.
        times: Number of copies, including the original, 1 or more.
    """
    result = copy.deepcopy(document)
    for number in range(1, times):
        suffix = f"Copy{chr(ord('A') + number)}"
        copied = _renamed(copy.deepcopy(document), suffix)
        for path, item in copied["paths"].items():
            result["paths"][f"{path}/{suffix.lower()}"] = item
        for _, _, _, operation in operations(copied):
            operation["operationId"] += suffix
            operation["tags"] = [f"{operation['tags'][0]}_{suffix.lower()}"]
        for tag in copied["tags"]:
            tag["name"] += f"_{suffix.lower()}"
            if "x-waiter" in tag:
                tag["x-waiter"]["poll"] += suffix
            result["tags"].append(tag)
        for name, schema in copied["components"]["schemas"].items():
            result["components"]["schemas"][f"{name}{suffix}"] = schema
    return result


def _renamed(node: Any, suffix: str) -> Any:
    """Add a suffix to the schema names in all references of a document, in place."""
    if isinstance(node, dict):
        target = node.get("$ref")
        if isinstance(target, str) and target.startswith("#/components/schemas/"):
            node["$ref"] = f"{target}{suffix}"
        for value in node.values():
            _renamed(value, suffix)
    elif isinstance(node, list):
        for value in node:
            _renamed(value, suffix)
    return node


def write_package(folder: Path, times: int) -> None:
    """Generate the package from a multiple of the spec.

    Args:
        folder: An empty folder, in which the package `aiomodelarts` is created.
        times: Number of copies of the spec.
    """
    package = folder / PACKAGE.name
    ignored = shutil.ignore_patterns("__pycache__", *render.TARGETS)
    shutil.copytree(PACKAGE, package, ignore=ignored)
    render.write(enlarged(bundle(ROOT / "spec"), times), package)
