"""Fields that Open Telekom Cloud sends and its reference lacks, as examples of python-otcextensions show them."""

from collections.abc import Mapping
from typing import Any, cast

import pytest

from aiomodelarts import models

MESSAGES: list[tuple[Any, dict[str, Any]]] = [
    (
        models.DevelopmentEnvironment,
        {
            "flavor_details": {
                "name": "modelarts.vm.cpu.2u",
                "status": "onSale",
                "type": "CPU",
                "params_extends": {"arch": "X86_64", "cpu": {"memory_size": "8", "memory_unit": "GB", "num": 2}},
            },
            "spec": {"storage": {"location": {"path": "/home/garden", "volume_size": 5, "volume_unit": "GB"}}},
        },
    ),
    (
        models.Model,
        {
            "model_id": "flowers",
            "ai_project": "default-ai-project",
            "apis": [
                {"content_type": "multipart/form-data", "output_params": {"type": "object", "required": ["roses"]}}
            ],
        },
    ),
    (models.ServiceUpdateLog, {"config": [{"model_id": "flowers", "scaling": False}]}),
    (models.TrainingJobV1Summary, {"job_id": 7, "user": {"name": "gardener"}}),
    (
        models.TrainingJobVersion,
        {
            "job_id": 7,
            "is_zombie": None,
            "retrain_model_id": None,
            "algorithm_id": None,
            "memory_unit": "GB",
            "gpu_memory_unit": "GB",
            "job_type": 1,
            "max_num": 1,
            "no_resource": False,
            "npu_info": None,
            "pod_version": "1.8.0-cp27",
            "flavor_code": "modelarts.vm.gpu.1v100",
            "pool_type": "SYSTEM_DEFINED",
            "flavor_type": "GPU",
            "billing": {"unit_num": 1, "code": "modelarts.vm.gpu.1v100"},
            "flavor_info": {
                "cpu": {"arch": "x86", "core_num": 8},
                "ram": {"memory": 64, "unit": "GB"},
                "gpu": {"unit_num": 1, "product_name": "V100", "memory": 16, "unit": "GB"},
                "npu": {"product_name": "", "unit": "GB", "unit_num": 0, "memory": 0, "info": ""},
                "npu_info": "",
                "max_num": 1,
            },
            "attributes": {"isSupportDist": "True"},
            "description": "",
            "is_free": False,
            "parameter": [
                {
                    "label": "split_spec",
                    "value": "train:0.8,eval:0.2",
                    "required": True,
                    "placeholder": "",
                    "tip": {"content": "", "position": "top-left", "show": False},
                }
            ],
            "model_metric_list": {
                "total_metric": {"total_metric_values": {"top-1": 0.99, "top-5": 1}},
                "metric": [{"metric_values": {"f1_score": 0.99}}],
                "images_outputs": {
                    "s3://garden/rose.jpg": {
                        "real_label": ["roses"],
                        "predict_label": ["roses", "tulips"],
                        "probability": ["0.9", "0.1"],
                        "logits": ["8.1", "0.1"],
                    }
                },
            },
        },
    ),
    (models.VisualizationJob, {"job_id": 7, "remaining_duration": None, "is_success": True}),
    (models.Dataset, {"dataset_id": "flowers", "ai_project": "default-ai-project", "dataset_version": "v1"}),
    (
        models.DatasetSample,
        {
            "sample_id": "rose",
            "annotated_by": "human/garden/gardener",
            "preview": "https://example.com/rose",
            "metadata": {"@modelarts:source_image_info": "https://example.com/rose"},
        },
    ),
    (models.DatasetStatistics, {"deletion_stats": {}}),
]


def unknown(read: Any) -> list[str]:
    """Return the keys of a response that its models don't have, at any depth."""
    if isinstance(read, Mapping):
        inner: list[Any] = list(cast("Mapping[str, Any]", read).values())
        return [key for item in inner for key in unknown(item)]
    if isinstance(read, list):
        return [key for item in cast("list[Any]", read) for key in unknown(item)]
    names: list[str] = [attribute.name for attribute in getattr(read, "__attrs_attrs__", ())]
    return [
        *getattr(read, "additional_properties", {}),
        *(key for name in names for key in unknown(getattr(read, name))),
    ]


@pytest.mark.parametrize(("model", "message"), MESSAGES, ids=[model.__name__ for model, _ in MESSAGES])
def test_models_have_the_fields(model: Any, message: dict[str, Any]) -> None:
    read = model.from_dict(message)
    assert unknown(read) == []
    assert read.to_dict() == message
