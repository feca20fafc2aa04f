# Generated from spec/ by `make generate`; do not edit.
"""The model `PoolSpecUpdate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .pool_driver import PoolDriver
    from .pool_resource_input import PoolResourceInput
    from .pool_scope import PoolScope, PoolScopeValue


class PoolSpecUpdate(BaseModel):
    """Configuration of a pool that can be changed."""

    scope: list[PoolScope | PoolScopeValue | str] | Unset | None = UNSET
    """Complete list of job types that the pool can run."""

    resources: list[PoolResourceInput] | Unset | None = UNSET
    """Complete list of the nodes, including unchanged flavors."""

    driver: PoolDriver | Unset | None = UNSET
    """Accelerator drivers to install on the nodes."""

    job_flavors: list[str] | Unset | None = json_field(default=UNSET, key="jobFlavors")
    """Names of the job flavors that the pool supports. Huawei Cloud only."""
