"""The calls that Huawei's SDK makes: life cycles of everything that both have, from creation to deletion."""

from typing import Any

FLAVOR = "modelarts.vm.gpu.v100"
CODE: dict[str, Any] = {
    "code_dir": "/flowers/code/",
    "boot_file": "/flowers/code/train.py",
    "engine": {"engine_id": "pytorch_1.8.0-cuda_10.2-py_3.7-ubuntu_18.04-x86_64"},
    "parameters": [{"name": "learning_rate", "value": "0.005"}],
    "inputs": [{"name": "data_url", "remote": {"obs": {"obs_url": "/flowers/photos/"}}}],
    "outputs": [{"name": "train_url", "remote": {"obs": {"obs_url": "/flowers/output/"}}}],
}
SEARCH: dict[str, Any] = {
    "reward_attrs": [{"name": "accuracy", "mode": "max", "regex": r"accuracy=(\d+\.\d+)"}],
    "search_params": [
        {"name": "learning_rate", "param_type": "continuous", "lower_bound": "0.001", "upper_bound": "0.1"}
    ],
    "algo_configs": [{"name": "tpe_search", "params": [{"key": "num_samples", "value": "4", "type": "Integer"}]}],
}
ALGORITHM: dict[str, Any] = {
    "metadata": {"name": "flower-classifier", "workspace_id": "0"},
    "job_config": {
        "code_dir": "/flowers/code/",
        "boot_file": "/flowers/code/train.py",
        "engine": {"engine_id": "pytorch_1.8.0-cuda_10.2-py_3.7-ubuntu_18.04-x86_64"},
        "parameters_customization": True,
    },
    "resource_requirements": [{"key": "flavor_type", "operator": "in", "values": ["GPU"]}],
}
NOTEBOOK: dict[str, Any] = {
    "name": "lab",
    "flavor": "modelarts.vm.cpu.2u",
    "image_id": "$images/data/0/id",
    "duration": -1,
    "volume": {"category": "EVS", "ownership": "MANAGED", "capacity": 20},
}
POOL: dict[str, Any] = {
    "apiVersion": "v2",
    "kind": "Pool",
    "metadata": {"labels": {"os.modelarts/name": "pool-flowers", "os.modelarts/workspace.id": "0"}},
    "spec": {
        "type": "Dedicate",
        "scope": ["Train", "Infer"],
        "network": {"name": "$network/metadata/name"},
        "resources": [{"flavor": FLAVOR, "count": 2, "maxCount": 2}],
    },
}
PLUGIN: dict[str, Any] = {
    "apiVersion": "v2",
    "kind": "Plugin",
    "spec": {"template": {"name": "greenhouse-dns", "version": "2.4.1"}},
}
AT_POOL = {"pool_name": "$pool/metadata/name"}
AT_NODE_POOL = {**AT_POOL, "nodepool_name": "nodepool-roses"}
AT_NODE = {**AT_POOL, "node_name": "$nodes/items/0/metadata/name"}
SUPERNODES: dict[str, Any] = {"flavor": FLAVOR, "creatingStep": {"type": "hyperinstance", "step": 2}}
SUPERNODE = "$supernodes/items/0/metadata/labels/os.modelarts.node~1batch.uid"
AT_NOTEBOOK = {"id": "$notebook/id"}
AT_MOUNT = {"instance_id": "$notebook/id"}
AT_JOB = {"training_job_id": "$job/metadata/id"}
AT_SEARCH = {"training_job_id": "$search/metadata/id"}
NODE = "$nodes/items/0/metadata/name"
OTHER_NODE = "$nodes/items/1/metadata/name"
QUOTA = "exemlProject.gpu_duration"


def call(method: str, arguments: dict[str, Any] | None = None, **more: Any) -> dict[str, Any]:
    """One call: what it keeps its response as, and until when it is repeated."""
    return {"method": method, "arguments": arguments or {}, **more}


def until(method: str, arguments: dict[str, Any], path: str, *values: str) -> dict[str, Any]:
    """A call that is repeated until a field has one of these values."""
    return call(method, arguments, until=[path, values])


def job(name: str, **algorithm: Any) -> dict[str, Any]:
    resource = {"flavor_id": "modelarts.p3.large.public", "node_count": 1}
    return {
        "body": {
            "kind": "job",
            "metadata": {"name": name},
            "algorithm": {**CODE, **algorithm},
            "spec": {"resource": resource},
        }
    }


WORKSPACES = [
    call("create_workspace", {"body": {"name": "greenhouse", "description": "Flowers"}}, keep="workspace"),
    call("list_workspace", {"limit": 10, "offset": 0}),
    call("show_workspace", {"workspace_id": "$workspace/id"}),
    call("update_workspace", {"workspace_id": "$workspace/id", "body": {"name": "north", "description": "Roses"}}),
    call("show_workspace_quotas", {"workspace_id": "$workspace/id"}),
    call(
        "update_workspace_quotas",
        {"workspace_id": "$workspace/id", "body": {"quotas": [{"resource": QUOTA, "quota": 600}]}},
    ),
    call("delete_workspace", {"workspace_id": "$workspace/id"}),
]
AUTHORIZATIONS = [
    call("create_model_arts_agency", {"body": {"agency_name_suffix": "gardeners"}}),
    call("create_authorization", {"body": {"user_id": "gardener", "type": "agency", "content": "modelarts_agency"}}),
    call("get_authorizations", {"limit": 10}),
    call("delete_authorizations", {"user_id": "gardener"}),
]
IMAGES = [
    call("list_image", {"limit": 10}, keep="images"),
    call(
        "register_image",
        {"body": {"swr_path": "swr.example.com/gardening/own:1", "resource_category": ["CPU", "ASCEND"]}},
        keep="image",
    ),
    call("show_image", {"id": "$image/id"}),
    call("list_image_group", {"limit": 10}),
    call("delete_image", {"id": "$image/id"}),
]
NOTEBOOKS = [
    call("list_flavors", {"category": "ASCEND"}),
    call("create_notebook", {"body": NOTEBOOK}, keep="notebook"),
    until("show_notebook", AT_NOTEBOOK, "status", "RUNNING"),
    call("list_notebooks", {"workspace_id": "0", "limit": 10}),
    call("list_all_notebooks", {"workspace_id": "0"}),
    call("show_switchable_flavors", AT_NOTEBOOK),
    call("show_lease", AT_NOTEBOOK),
    call("renew_lease", {**AT_NOTEBOOK, "body": {"duration": 36000000, "type": "TIMING"}}),
    call(
        "attach_dynamic_storage",
        {**AT_MOUNT, "body": {"category": "OBSFS", "mount_path": "/data/a/", "uri": "obs://bucket/folder/"}},
        keep="storage",
    ),
    call("list_dynamic_storages", AT_MOUNT),
    until("show_dynamic_storage", {**AT_MOUNT, "storage_id": "$storage/id"}, "status", "MOUNTED"),
    call("detach_dynamic_storage", {**AT_MOUNT, "storage_id": "$storage/id"}),
    call("create_image", {**AT_NOTEBOOK, "body": {"name": "saved", "namespace": "gardening", "tag": "1"}}),
    until("show_notebook", AT_NOTEBOOK, "status", "RUNNING"),
    call("stop_notebook", AT_NOTEBOOK),
    until("show_notebook", AT_NOTEBOOK, "status", "STOPPED"),
    call("update_notebook", {**AT_NOTEBOOK, "body": {"name": "lab-2", "description": "Second"}}),
    call("start_notebook", {**AT_NOTEBOOK, "duration": -1}),
    until("show_notebook", AT_NOTEBOOK, "status", "RUNNING"),
    call("delete_notebook", AT_NOTEBOOK),
]
NODE_POOLS = [
    call(
        "create_node_pool",
        {
            **AT_POOL,
            "body": {
                "apiVersion": "v2",
                "kind": "NodePool",
                "metadata": {"name": "nodepool-roses"},
                "spec": {"resources": {**SUPERNODES, "count": 2, "maxCount": 2}},
            },
        },
    ),
    until("list_pool_nodes", AT_POOL, "items/3/status/phase", "Available"),
    call("show_node_pool", AT_NODE_POOL),
    call("list_node_pools", AT_POOL),
    call("list_node_pool_nodes", AT_NODE_POOL, keep="supernodes"),
    call(
        "batch_resize_pool_nodes",
        {
            **AT_POOL,
            "body": {
                "nodes": [{"batchUID": SUPERNODE}],
                "source": {**SUPERNODES, "nodePool": "nodepool-roses"},
                "target": {
                    "nodePool": "nodepool-large",
                    "flavor": FLAVOR,
                    "creatingStep": {"type": "hyperinstance", "step": 3},
                },
            },
        },
    ),
    until("list_pool_nodes", AT_POOL, "items/4/status/phase", "Available"),
    call(
        "patch_node_pool",
        {**AT_NODE_POOL, "body": {"spec": {"resources": {"flavor": FLAVOR, "count": 1, "maxCount": 1}}}},
    ),
    call("delete_node_pool", AT_NODE_POOL),
]
NODES = [
    call("show_pool_node", AT_NODE),
    call("batch_bind_pool_nodes", {**AT_POOL, "body": {"nodes": [{"name": NODE, "quotaName": ""}], "drain": False}}),
    call("batch_drain_pool_nodes", {**AT_POOL, "body": {"nodeNames": [NODE]}}),
    call("batch_reboot_pool_nodes", {**AT_POOL, "body": {"nodeNames": [NODE]}}),
    until("list_jobs", {"resource": "pools", "name": "$pool/metadata/name"}, "items/0/phase", "Success"),
    call(
        "batch_reset_pool_nodes",
        {
            **AT_POOL,
            "body": {"nodeNames": [NODE], "rollingConfig": {"strategy": "RollingByNumber", "maxUnavailable": 1}},
        },
    ),
    until("list_jobs", {"type": "reset-nodes"}, "items/0/phase", "Success"),
    call(
        "batch_migrate_pool_nodes",
        {
            **AT_POOL,
            "body": {
                "migrateNodeNames": [NODE],
                "fromClusterName": "$pool/metadata/name",
                "toClusterName": "$pool/metadata/name",
                "toPoolName": "$pool/metadata/name",
                "resourceSpec": {"flavor": FLAVOR, "nodePool": "nodepool-tulips"},
            },
        },
    ),
    until("show_pool_node", AT_NODE, "status/phase", "Available"),
    call("show_pool_node_config", AT_POOL),
    call("show_pool_node_config_template", AT_POOL),
    call("show_node_config_template", {"nodeconfigtemplate_name": FLAVOR}),
    call("show_order", {"order_name": "$pool/metadata/labels/os.modelarts~1order.name"}),
    call("create_order_id", {"name": "$pool/metadata/name", "body": {"actionType": "toPeriod"}}),
    call("show_network_available_ip", {"network_name": "$network/metadata/name"}),
]
POOLS = [
    call(
        "create_network",
        {
            "body": {
                "apiVersion": "v1",
                "kind": "Network",
                "metadata": {"labels": {"os.modelarts/name": "flowers-net", "os.modelarts/workspace.id": "0"}},
                "spec": {"cidr": "192.168.64.0/18"},
            }
        },
        keep="network",
    ),
    until("show_network", {"network_name": "$network/metadata/name"}, "status/phase", "Active"),
    call("list_networks", {"limit": 10}),
    call(
        "patch_network",
        {
            "network_name": "$network/metadata/name",
            "body": {"metadata": {"annotations": {"os.modelarts/description": "Roses"}}},
        },
    ),
    call("list_resource_flavors", {"limit": 10}),
    call("create_pool", {"body": POOL}, keep="pool"),
    until("show_pool", AT_POOL, "status/phase", "Running"),
    call("list_pools", {"workspace_id": "0"}),
    call(
        "patch_pool",
        {**AT_POOL, "body": {"metadata": {"annotations": {"os.modelarts/description": "More"}}}},
    ),
    call("show_pool_monitor", {**AT_POOL, "period": "60", "statistics": "average", "time_range": "-1.-1.5"}),
    call("show_pool_runtime_metrics"),
    call("show_pool_statistics", {"workspace_id": "0"}),
    call("list_pool_nodes", AT_POOL, keep="nodes"),
    call("batch_lock_pool_nodes", {**AT_POOL, "body": {"nodeNames": [NODE], "actions": ["delete"]}}),
    call("batch_unlock_pool_nodes", {**AT_POOL, "body": {"nodeNames": [NODE], "actions": ["delete"]}}),
    call("batch_update_pool_nodes", {**AT_POOL, "body": {"nodeNames": [NODE], "action": "openHaRedundant"}}),
    *NODES,
    *NODE_POOLS,
    call("batch_create_pool_tags", {**AT_POOL, "body": {"tags": [{"key": "team", "value": "botany"}]}}),
    call("show_pool_tags", AT_POOL),
    call("list_pool_tags", {"limit": 10}),
    call("batch_delete_pool_tags", {**AT_POOL, "body": {"tags": [{"key": "team", "value": "botany"}]}}),
    call("list_plugin_templates"),
    call("show_plugin_template", {"plugintemplate_name": "npu-driver"}),
    call("create_pool_plugin", {**AT_POOL, "body": PLUGIN}),
    call("list_pool_plugins", AT_POOL),
    call("list_workloads", {**AT_POOL, "type": "train", "limit": 10}),
    call("show_workload_statistics", AT_POOL),
    call("list_events", {"resource": "pools", "name": "$pool/metadata/name"}),
    call("batch_delete_pool_nodes", {**AT_POOL, "body": {"deleteNodeNames": [OTHER_NODE]}}),
    until("show_pool", AT_POOL, "status/phase", "Running"),
    call("delete_pool", AT_POOL),
    call("show_pool", AT_POOL, gone=True),
    call("delete_network", {"network_name": "$network/metadata/name"}),
    call("show_os_config"),
    call("show_os_quota"),
]
TRAINING = [
    call("create_algorithm", {"body": ALGORITHM}, keep="algorithm"),
    call("list_algorithms", {"limit": 10, "workspace_id": "0"}),
    call("show_algorithm_by_uuid", {"algorithm_id": "$algorithm/metadata/id"}),
    call("change_algorithm", {"algorithm_id": "$algorithm/metadata/id", "body": ALGORITHM}),
    call("delete_algorithm", {"algorithm_id": "$algorithm/metadata/id"}),
    call("show_training_job_engines"),
    call("show_training_job_flavors", {"flavor_type": "GPU"}),
    call("create_training_job", job("flowers"), keep="job"),
    until("show_training_job_details", AT_JOB, "status/phase", "Running"),
    call("list_training_jobs", {"body": {"offset": 0, "limit": 10, "workspace_id": "0"}}),
    call("change_training_job_description", {**AT_JOB, "body": {"description": "Best run"}}),
    call("list_training_job_events", {**AT_JOB, "limit": 10, "offset": 0}),
    call("show_training_job_metrics", {**AT_JOB, "task_id": "worker-0"}),
    call("show_training_job_logs_preview", {**AT_JOB, "task_id": "worker-0"}),
    call("stop_training_job", {**AT_JOB, "body": {"action_type": "terminate"}}),
    call("delete_training_job", AT_JOB),
]
SEARCHES = [
    call("show_search_algorithms"),
    call("show_auto_search_yaml_templates_info"),
    call(
        "show_auto_search_yaml_template_content",
        {"algorithm_type": "hpo", "algorithm_name": "Bayes"},
    ),
    call("create_training_job", job("search", policies={"auto_search": SEARCH}), keep="search"),
    until("show_training_job_details", AT_SEARCH, "status/phase", "Running"),
    call("show_auto_search_params_analysis", AT_SEARCH),
    call("show_auto_search_param_analysis_result_path", {**AT_SEARCH, "parameter_name": "learning_rate"}),
    call("show_auto_search_trials", {**AT_SEARCH, "limit": 10}, keep="trials", until=["total", [1, 2, 3, 4]]),
    call("show_auto_search_per_trial", {**AT_SEARCH, "trial_id": "$trials/items/data/0/3"}),
    call("show_auto_search_trial_early_stop", {**AT_SEARCH, "trial_id": "$trials/items/data/-1/3"}),
    call("delete_training_job", AT_SEARCH),
]
CALLS = [*WORKSPACES, *AUTHORIZATIONS, *IMAGES, *NOTEBOOKS, *POOLS, *TRAINING]
SLOW_CALLS = [*SEARCHES]  # a trial has to run long enough to be stopped early
