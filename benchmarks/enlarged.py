"""The spec several times over under other names, to see what grows with it."""

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
    """A bundled document with its paths, schemas and tags several times over.

    Args:
        document: The document; it is not changed.
        times: How many times, 1 or more.
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
    """A document whose references lead to schemas with a suffix; it is changed."""
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
    """Write the package with the spec several times over.

    Args:
        folder: An empty folder; the package will be `aiomodelarts` in it.
        times: How many times.
    """
    package = folder / PACKAGE.name
    ignored = shutil.ignore_patterns("__pycache__", *render.TARGETS)
    shutil.copytree(PACKAGE, package, ignore=ignored)
    render.write(enlarged(bundle(ROOT / "spec"), times), package)
