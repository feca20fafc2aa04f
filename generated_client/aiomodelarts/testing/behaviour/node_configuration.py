"""Configuration of the nodes of resource pools, which the fake does not change, and templates of flavors."""

from __future__ import annotations

from copy import deepcopy

from ..handlers.call import Call, handles
from ..handlers.lists import Row
from ..spec.contracts import contracts
from ..spec.replies import Fault, Reply
from .pool_machines import POOL_NOT_FOUND
from .pools import POOLS
from .resource_flavors import HARDWARE


@handles("ShowPoolNodeConfig")
def show(call: Call) -> Reply:
    """Return the configuration of the nodes of a pool."""
    POOLS.find(call)
    return _example("ShowPoolNodeConfig")


@handles("ShowPoolNodeConfigTemplate")
def show_pool_template(call: Call) -> Reply:
    """Return the settings that the nodes of a pool can have."""
    POOLS.find(call)
    return _example("ShowPoolNodeConfigTemplate")


@handles("ShowNodeConfigTemplate")
def show_template(call: Call) -> Reply:
    """Return the template for the nodes of a flavor, which has the name of the flavor."""
    name = call.path["nodeconfigtemplate_name"]
    if name not in HARDWARE:
        # The API reference documents no error code for a missing template.
        raise Fault(404, POOL_NOT_FOUND, f"The node configuration template {name} does not exist.")
    body: Row = deepcopy(contracts()["ShowNodeConfigTemplate"].example)
    body["metadata"]["name"] = name
    return Reply(body)


def _example(operation: str) -> Reply:
    return Reply(deepcopy(contracts()[operation].example))
