"""Calls of Huawei's SDK for hyper clusters and a super node, which the fake has before."""

from typing import Any

from .huawei_calls import call, until

AT_CLUSTER = {"id": "$cluster/id", "type": "HPS"}
AT_GROUP = {"id": "$group/id"}
AT_SUPER_NODE = {"id": "$super_node/id"}
GROUPED = {"hyperinstance_group_ids": ["$group/id"], "availability_zone": "cn-north-4a"}
TAGS: Any = {"body": {"tags": [{"key": "garden", "value": "roses"}]}}
LARGER = {"flavor": "physical.supernode.4.ei.d", "key_pair_name": "roses", "data_volume": {"size": 500, "count": 1}}


def servers(state: str, number: int = 0) -> dict[str, Any]:
    return until("get_hyperinstance", AT_SUPER_NODE, f"servers/{number}/status", state)


SUPER_NODE_CALLS = [
    call("create_hyper_cluster", {"body": {"name": "greenhouse", "type": "HPS"}}, keep="cluster"),
    call("list_hyper_cluster", {"type": "HPS"}),
    call("get_hyper_cluster", AT_CLUSTER),
    call("list_hyperinstance_clusters_capacity", {"body": {"hyperinstance_cluster_ids": ["$cluster/id"]}}),
    call(
        "create_hyperinstance_group",
        {"body": {"name": "roses", "hyperinstance_cluster_id": "$cluster/id"}},
        keep="group",
    ),
    call("list_hyperinstance_group"),
    call("get_hyperinstance_group", AT_GROUP),
    call(
        "list_hyperinstance_groups_capacity",
        {"body": {**GROUPED, "resource_flavor": "modelarts.supernode.2.ei.d"}},
    ),
    call("delete_hyperinstance_group", AT_GROUP),
    call("delete_hyper_cluster", AT_CLUSTER),
    call("list_all_hyperinstances", keep="super_nodes"),
    until(
        "list_hyperinstances", {"limit": 10, "sort_key": "updateTime", "sort_dir": "DESC"}, "data/0/status", "ACTIVE"
    ),
    call("get_hyperinstance", {"id": "$super_nodes/data/0/id"}, keep="super_node"),
    call("list_hyperinstance_servers", AT_SUPER_NODE, keep="servers"),
    call("get_topologies", {"id": "$servers/data/0/id"}),
    call("create_hyperinstance_tags", {**AT_SUPER_NODE, **TAGS}),
    call("query_hyperinstance_tags", AT_SUPER_NODE),
    call("delete_hyperinstance_tags", {**AT_SUPER_NODE, **TAGS}),
    call("stop_hyperinstance", AT_SUPER_NODE, keep="stopping"),
    call("get_hyperinstance_operation", {**AT_SUPER_NODE, "operation_id": "$stopping/X-Request-Id"}),
    servers("STOPPED"),
    call("change_hyperinstance_os", {**AT_SUPER_NODE, "body": {"image_id": "image-2", "key_pair_name": "roses"}}),
    until("get_hyperinstance", AT_SUPER_NODE, "status", "ACTIVE"),
    call("stop_hyperinstance", AT_SUPER_NODE),
    servers("STOPPED"),
    call("start_hyperinstance", AT_SUPER_NODE),
    servers("RUNNING"),
    call("get_scale_evaluations_dev_server", AT_SUPER_NODE),
    call("scale_up_hyperinstance", {**AT_SUPER_NODE, "body": LARGER}),
    servers("RUNNING", 3),
    call("scale_down_hyperinstance", {**AT_SUPER_NODE, "body": {"flavor": "physical.supernode.2.ei.d"}}),
    call("delete_hyperinstance", AT_SUPER_NODE),
]
