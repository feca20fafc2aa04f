"""A client with one of everything that is compared."""

from typing import TYPE_CHECKING

from .core.errors import ApiError
from .modelarts import ModelArts

if TYPE_CHECKING:
    from . import models

__all__ = ["ApiError", "ModelArts", "models"]
