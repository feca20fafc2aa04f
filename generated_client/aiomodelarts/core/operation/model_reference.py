"""References to models that are imported on first use."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from importlib import import_module
from typing import Any

from ..codec.model import Model
from ..codec.model_state import State


class ModelReference:
    """Reference to a model class that is imported on first use.

    Args:
        module: Full name of the module.
        name: Name of the class.
    """

    def __init__(self, module: str, name: str) -> None:
        self.module = module
        self.name = name

    @cached_property
    def model(self) -> type[Model]:
        """The model class."""
        found: type[Model] = getattr(import_module(self.module), self.name)
        return found

    @cached_property
    def make(self) -> Callable[[dict[str, Any], State], Model]:
        """Function that creates a model from the decoded JSON object of a response."""
        return self.model.__maker__()

    def __reduce__(self) -> tuple[type[ModelReference], tuple[str, str]]:
        return ModelReference, (self.module, self.name)  # functions that create models can't be pickled

    def __repr__(self) -> str:
        return f"ModelReference({self.name})"
