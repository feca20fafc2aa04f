"""Lists that come in pages, walked to their end: `Pager`."""

from .pager import Pager

__all__ = ["Pager"]
