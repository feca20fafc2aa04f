"""What the operations of each resource do, one resource a file or two."""

from importlib import import_module
from pkgutil import iter_modules


def load() -> None:
    """Import all files, which registers what they do."""
    for module in iter_modules(__path__):
        import_module(f".{module.name}", __name__)
