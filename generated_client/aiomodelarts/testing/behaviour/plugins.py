"""Plug-ins of resource pools: installed, upgraded and removed in the background."""

from __future__ import annotations

from ...models import PluginPhase
from ..handlers.call import Call, handles
from ..handlers.collection import Collection, StoredResource
from ..handlers.lists import Row
from ..spec.json_paths import merge_patch, put, value_of
from ..spec.replies import Fault, Reply
from ..spec.timestamps import timestamp
from .planned_deletions import plan_deletion
from .plugin_templates import NO_TEMPLATE, version_of
from .pool_machines import BAD_REQUEST
from .pools import POOLS

PLUGINS = Collection("plugins", "template_name", (404, NO_TEMPLATE), state="status.phase", within=POOLS)
INSTALLING_SECONDS = 20.0
UPDATING_SECONDS = 15.0
DELETING_SECONDS = 10.0
# Resource settings of workloads in a template, by their name in responses.
AMOUNTS = {
    "limits": {"cpu": "limitsCpu", "memory": "limitsMem"},
    "requests": {"cpu": "requestsCpu", "memory": "requestsMem"},
}


def _row(call: Call, plugin: StoredResource) -> Row:
    row = PLUGINS.row(call, plugin)
    version = _installed(call, plugin)
    if version:
        row["status"]["version"] = version
    phase = row["status"]["phase"]
    if phase == PluginPhase.RUNNING:
        row["status"]["reason"] = plugin.notes["success"]
    if phase == PluginPhase.ABNORMAL:
        row["status"]["reason"] = f"The workload of {plugin.key} did not become ready."
    return row


def _installed(call: Call, plugin: StoredResource) -> str | None:
    """Return the installed version; during an upgrade, the previous one."""
    if plugin.state(call) == PluginPhase.RUNNING:
        return value_of(plugin.fields, "spec.template.version")
    return plugin.notes["version_before"]


def _template(template: Row, version: str | None) -> Row:
    """Return a version of a template with the settings of the request and defaults for all other settings."""
    found = version_of(template["name"], version)
    defaults = value_of(found, "inputs.parameters")
    inputs = merge_patch(defaults, template.get("inputs", {}))
    return {"name": template["name"], "version": found["version"], "inputs": inputs}


@handles("CreatePlugin")
def create(call: Call) -> Reply:
    """Install a plug-in in the background."""
    wanted = call.body["spec"]["template"]
    name = wanted["name"]
    if name in PLUGINS.of(call):
        raise Fault(400, BAD_REQUEST, f"The plug-in {name} is already installed.")
    fields: Row = {
        "apiVersion": "v2",
        "kind": "Plugin",
        "metadata": {"name": f"{call.path['pool_name']}-{name}", "creationTimestamp": timestamp(call.now)},
        "spec": {"template": _template(wanted, wanted.get("version"))},
        "status": {},
    }
    last = PLUGINS.outcome(call, PluginPhase.RUNNING.value)
    plugin = PLUGINS.add(call, name, fields, (0, PluginPhase.PENDING.value), (INSTALLING_SECONDS, last))
    plugin.notes |= {"version_before": None, "success": "Install complete", "uid": call.fake.next_id()}
    return Reply(_row(call, plugin))


@handles("ListPlugins")
def list_plugins(call: Call) -> Reply:
    """Return all plug-ins of a pool."""
    rows = [_row(call, plugin) for plugin in PLUGINS.unchanged(call)]
    return Reply({"apiVersion": "v2", "kind": "PluginList", "items": rows})


@handles("ShowPlugin")
def show(call: Call) -> Reply:
    """Return a plug-in, and its workloads in the cluster with `detail`."""
    plugin = PLUGINS.find(call)
    row = _row(call, plugin)
    if call.query.get("detail") == "true" and row["status"]["phase"] == PluginPhase.RUNNING:
        row["status"]["resources"] = _workloads(plugin)
    return Reply(row)


def _workloads(plugin: StoredResource) -> list[Row]:
    """Return the workloads in the settings, or one without limits."""
    named: list[Row] = value_of(plugin.fields, "spec.template.inputs.flavor.resources") or [{"name": plugin.key}]
    return [
        {
            "involvedObject": {
                "kind": "DaemonSet",
                "apiVersion": "apps/v1",
                "namespace": "kube-system",
                "name": workload["name"],
                "uid": plugin.notes["uid"],
            },
            "replicas": 1,
            **{
                kind: {amount: workload[key] for amount, key in keys.items() if key in workload}
                for kind, keys in AMOUNTS.items()
            },
        }
        for workload in named
    ]


@handles("PatchPlugin")
def update(call: Call) -> Reply:
    """Change the version or settings of a plug-in in the background."""
    plugin, wanted = PLUGINS.find(call), call.body["spec"]["template"]
    if wanted.get("name", plugin.key) != plugin.key:
        raise Fault(400, BAD_REQUEST, f"The name {wanted['name']} in the body differs from {plugin.key} in the path.")
    settled = (PluginPhase.RUNNING.value, PluginPhase.ABNORMAL.value)
    PLUGINS.require_state(call, plugin, settled, 400, BAD_REQUEST)
    before = value_of(plugin.fields, "spec.template.version")
    template = _template({**wanted, "name": plugin.key}, wanted.get("version", before))
    plugin.notes |= {"version_before": _installed(call, plugin), "success": "Upgrade complete"}
    put(plugin.fields, "spec.template", template)
    last = PLUGINS.outcome(call, PluginPhase.RUNNING.value)
    plugin.plan.change(call.now, (0, PluginPhase.UPDATING.value), (UPDATING_SECONDS, last))
    return Reply({"spec": PLUGINS.row(call, plugin)["spec"]})


@handles("DeletePlugin")
def delete(call: Call) -> Reply:
    """Remove a plug-in in the background; the response shows its previous state."""
    plugin = PLUGINS.find(call)
    row = _row(call, plugin)
    if plugin.plan.ends is None:
        plugin.notes["version_before"] = _installed(call, plugin)
        plan_deletion(call, PLUGINS.resource, plugin.plan, DELETING_SECONDS, PluginPhase.DELETING.value)
    return Reply(row)
