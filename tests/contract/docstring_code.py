"""The examples in docstrings, with the names that they use from their module and the package."""

import ast
import builtins
from functools import cache
from importlib import import_module
from types import ModuleType

from tests.contract.documented_code import PACKAGE, Block

# Variables that every example may use, besides those of `tests/contract/running_code.py`.
VARIABLES = {
    "client": "aiomodelarts.ModelArts",
    "fake": "aiomodelarts.testing.FakeModelArts",
    "image_id": "str",
    "url": "str",
    "notebook": "aiomodelarts.models.Notebook",
    "token": "str",
    "access_key": "str",
    "secret_key": "str",
}


def imports(block: Block) -> str:
    """One line with the imports that a block leaves to its reader, of names of its module and of the package.

    Raises:
        LookupError: A name is neither; the block has to import it.
    """
    tree = ast.parse(block.code)
    used = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load)}
    missing = sorted(used - _defined(tree) - set(dir(builtins)) - set(VARIABLES))
    return "; ".join(f"from {_source(name, block)} import {name}" for name in missing)


def _defined(tree: ast.Module) -> set[str]:
    """Names that a block assigns, imports or defines."""
    found: set[str] = set()
    for node in ast.walk(tree):
        match node:
            case ast.Name(id=name, ctx=ast.Store()) | ast.ClassDef(name=name) | ast.arg(arg=name):
                found.add(name)
            case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name):
                found.add(name)
            case ast.Import(names=names) | ast.ImportFrom(names=names):
                found |= {one.asname or one.name for one in names}
            case _:
                pass
    return found - set(VARIABLES)


def _source(name: str, block: Block) -> str:
    for module in ("aiomodelarts", "aiomodelarts.testing", _module_of(block)):
        if hasattr(_imported(module), name):
            return module
    raise LookupError(f"{block.place}: import {name} in the example")


def _module_of(block: Block) -> str:
    return ".".join(block.path.relative_to(PACKAGE).with_suffix("").parts).removesuffix(".__init__")


@cache
def _imported(name: str) -> ModuleType:
    return import_module(name)
