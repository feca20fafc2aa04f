# Generated from spec/ by `make generate`; do not edit.
"""The resource `job_specifications`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.resource import Resource

if TYPE_CHECKING:
    pass


class JobSpecifications(Resource):
    """Machine flavors and AI engines that jobs of the older training service can use."""

    __slots__ = ()
