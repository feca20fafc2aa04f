"""Behavior of the fake's operations, one or two modules per resource."""

from importlib import import_module
from pkgutil import iter_modules


def load() -> None:
    """Import all modules of this package, which registers their handlers."""
    for module in iter_modules(__path__):
        import_module(f".{module.name}", __name__)
