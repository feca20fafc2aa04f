"""Calls that succeed, for every operation of the fake: one file a resource."""

from importlib import import_module
from pkgutil import iter_modules

from .registry import MANY, MANY_OF, SCENARIOS, UNKNOWN_IDS, Many, code_of_unknown_id

for module in iter_modules(__path__):
    import_module(f".{module.name}", __name__)

__all__ = ["MANY", "MANY_OF", "SCENARIOS", "UNKNOWN_IDS", "Many", "code_of_unknown_id"]
