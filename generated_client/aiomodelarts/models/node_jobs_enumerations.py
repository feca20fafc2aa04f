# Generated from spec/ by `make generate`; do not edit.
"""Enumerations of `node_jobs`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class NodeJobPhase(OpenStrEnum):
    """State of a job: running, successful or failed."""

    RUNNING = "Running"
    SUCCESS = "Success"
    FAILED = "Failed"


class NodeJobType(OpenStrEnum):
    """Type of a job: replacement of a faulty node, reboot, or reset. Migrations have a type of their own."""

    REPLACE_NODE = "replace-node"
    REBOOT_NODE = "reboot-node"
    RESET_NODES = "reset-nodes"


NodeJobTypeValue: TypeAlias = Literal["replace-node", "reboot-node", "reset-nodes"]
"""Value of a listed member of `NodeJobType`, which arguments accept as well."""
