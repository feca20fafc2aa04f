# Generated from spec/ by `make generate`; do not edit.
"""The model `InferenceFuseConfig`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class InferenceFuseConfig(BaseModel):
    """When requests to failing instances are refused."""

    error_rate_fuse_enable: bool | None = None
    """Whether a high rate of errors interrupts requests. Default of the service: False."""

    error_rate_threshold: float | None = None
    """Rate of errors that interrupts requests, with up to two decimal places. More than 0 and at most 1."""
