"""Behavior of the fake's operations, one or two modules per resource."""

import re
from functools import cache
from importlib import import_module
from importlib.resources import files
from pkgutil import iter_modules

HANDLED = re.compile(r'^@handles\("(\w+)"\)$', re.MULTILINE)


def load() -> None:
    """Import all modules of this package, which registers their handlers."""
    for module in iter_modules(__path__):
        import_module(f".{module.name}", __name__)


def load_handler(operation: str) -> None:
    """Import the module with the handler of an operation, if it has one, which registers it.

    All modules together would double the time and memory that the fake takes to start, and few programs need them.
    """
    module = modules_of_operations().get(operation)
    if module is not None:
        import_module(f".{module}", __name__)
    elif not modules_of_operations():  # the package is installed without its source
        load()


@cache
def modules_of_operations() -> dict[str, str]:
    """Return the module of each operation, found in the source of the modules without importing them."""
    sources = [file for file in files(__name__).iterdir() if file.name.endswith(".py")]
    return {name: file.name[:-3] for file in sources for name in HANDLED.findall(file.read_text(encoding="utf-8"))}
