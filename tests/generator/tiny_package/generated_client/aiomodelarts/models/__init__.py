"""Models."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .widget import Widget as Widget

__all__ = ["Widget"]
