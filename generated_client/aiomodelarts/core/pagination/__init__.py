"""Iteration over paginated lists: `Pager`."""

from .pager import Pager

__all__ = ["Pager"]
