"""Plug-in templates: a catalog based on the examples in the spec."""

from __future__ import annotations

from ...models import DriverTemplateName, DriverTemplateType, PluginTemplateType
from ..handlers.call import Call, handles
from ..handlers.lists import Row
from ..spec.contracts import contracts
from ..spec.json_paths import value_of
from ..spec.replies import Fault, Reply
from .pool_machines import BAD_REQUEST
from .pools import POOLS

NO_TEMPLATE = "ModelArts.50005101"
DRIVER_TYPES = {
    DriverTemplateName.GPU_DRIVER.value: DriverTemplateType.GPU_DRIVER.value,
    DriverTemplateName.NPU_DRIVER.value: DriverTemplateType.NPU_DRIVER.value,
}


def templates() -> list[Row]:
    """Return all templates: the example in the spec with a newer version, and a second template."""
    first: Row = contracts()["ListPluginTemplates"].example["items"][0]
    [version] = first["spec"]["versions"]
    newer = {**version, "version": "2.5.0", "creationTimestamp": "2024-06-20T10:00:00Z", "description": "Faster cache"}
    second: Row = {
        "apiVersion": first["apiVersion"],
        "kind": first["kind"],
        "metadata": {
            "name": "greenhouse-metrics",
            "annotations": {"os.modelarts.plugin/release.name": "Greenhouse Metrics"},
        },
        "spec": {
            "optional": True,
            "type": PluginTemplateType.CCE_PLUGIN.value,
            "description": "Reports the load of the nodes.",
            "versions": [
                {
                    "version": "1.3.0",
                    "creationTimestamp": "2024-04-02T10:00:00Z",
                    "description": "First version",
                    "inputs": {"parameters": {"custom": {"interval": "15s"}}},
                }
            ],
        },
    }
    return [{**first, "spec": {**first["spec"], "versions": [version, newer]}}, second]


def version_of(template: str, version: str | None) -> Row:
    """Return a version of a template, the newest one by default.

    Raises:
        Fault: The template or the version does not exist.
    """
    found = [row["spec"]["versions"] for row in templates() if row["metadata"]["name"] == template]
    if not found:
        raise _no_template(template)
    [versions] = found
    if version is None:
        return max(versions, key=lambda row: row["creationTimestamp"])
    for row in versions:
        if row["version"] == version:
            return row
    raise Fault(400, BAD_REQUEST, f"The plug-in template {template} has no version {version}.")


def _no_template(name: str) -> Fault:
    return Fault(404, NO_TEMPLATE, f"Plugintemplate {name} not found.")


@handles("ListPluginTemplates")
def list_templates(call: Call) -> Reply:
    """Return all templates, or the one with a name."""
    pool, wanted = call.query.get("poolName"), call.query.get("templateName")
    if pool:
        POOLS.find(call, pool)
    rows = [row for row in templates() if not wanted or value_of(row, "metadata.name") == wanted]
    if wanted and not rows:
        raise _no_template(wanted)
    return Reply({"apiVersion": "v2", "kind": "PluginTemplateList", "items": rows})


@handles("ShowPluginTemplate")
def show(call: Call) -> Reply:
    """Return the template of a driver."""
    name = call.path["plugintemplate_name"]
    if name not in DRIVER_TYPES:
        raise _no_template(name)
    example: Row = contracts()["ShowPluginTemplate"].example
    kind = name.removesuffix("-driver").upper()
    return Reply(
        {
            **example,
            "metadata": {**example["metadata"], "name": name},
            "spec": {"type": DRIVER_TYPES[name], "description": f"Driver of the {kind}s"},
        }
    )
