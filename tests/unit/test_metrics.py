"""Metrics as columns."""

import pytest

from aiomodelarts.metrics import to_columns
from aiomodelarts.models import PoolMetricPage, ServiceMonitorPage, TrainingJobMetricPage


def training(**series):
    return {"metrics": [{"metric": name, "value": values} for name, values in series.items()]}


def statistics(point):
    return [{"statistic": key, "value": value} for key, value in point.items()]


def pool(*metrics):
    return {
        "metrics": [
            {
                "metric": {"metricName": name, "dimensions": [{"name": "node", "value": node}]},
                "dataPoints": [
                    {"timestamp": time, "statistics": statistics(point)} for time, point in points.items()
                ],
            }
            for name, node, points in metrics
        ]
    }  # fmt: skip


def test_minutes_of_a_training_task():
    answer = TrainingJobMetricPage.from_dict(training(cpuUsage=[-1, 2.5, 0], gpuUtil=[-1.0, -1, 97]))
    columns = {"minute": [0, 1, 2], "cpuUsage": [None, 2.5, 0], "gpuUtil": [None, None, 97]}
    assert to_columns(answer) == to_columns(answer.to_dict()) == columns


def test_a_shorter_series_is_filled():
    assert to_columns(training(a=[1], b=[1, 2, 3])) == {"minute": [0, 1, 2], "a": [1, None, None], "b": [1, 2, 3]}


def test_nothing_was_measured_yet():
    assert to_columns(training(a=[])) == {"minute": [], "a": []}
    assert to_columns({"metrics": []}) == {"minute": []}
    assert to_columns({"metrics": [{"metric": "a", "value": None}]}) == {"minute": [], "a": []}


def test_values_of_a_node_are_texts_and_its_cards_are_numbered():
    answer = {"metrics": [{"metric": "Gpu", "value": ["1", "-1"]}, {"metric": "Gpu", "value": ["2.5", "3"]}]}
    assert to_columns(answer) == {"minute": [0, 1], "Gpu": [1, None], "Gpu.1": [2.5, 3]}


def test_models_of_a_service_are_rows():
    rows = [{"model_id": "m1", "cpu_core_usage": 1.5, "gpu_usage": -1}, {"model_id": "m2", "failed_times": 3}]
    answer = ServiceMonitorPage.from_dict({"service_id": "s", "monitors": rows})
    assert to_columns(answer) == {
        "model_id": ["m1", "m2"],
        "cpu_core_usage": [1.5, None],
        "gpu_usage": [None, None],
        "failed_times": [None, 3],
    }
    assert to_columns({"monitors": []}) == {}


def test_names_and_versions_of_a_service_stay_texts():
    rows = [{"model_version": "1.10", "node_name": "007", "model_name": "nan", "cpu_core_usage": "1.5", "gpu": -1}]
    columns = {"model_version": ["1.10"], "node_name": ["007"], "model_name": ["nan"]}
    assert to_columns({"monitors": rows}) == {**columns, "cpu_core_usage": [1.5], "gpu": [None]}


def test_a_point_without_a_time_is_left_out():
    answer = pool(("cpu", "a", {120: {"maximum": 1}, None: {"maximum": 2}, 60: {"maximum": 3}}))
    assert to_columns(answer) == {"timestamp": [60, 120], "cpu": [3, 1]}


def test_periods_of_a_pool_are_put_side_by_side():
    answer = pool(("cpu", "a", {60: {"maximum": 1.5}, 120: {"maximum": -1}}), ("mem", "a", {120: {"maximum": 3}}))
    columns = {"timestamp": [60, 120], "cpu": [1.5, None], "mem": [None, 3]}
    assert to_columns(PoolMetricPage.from_dict(answer)) == columns


def test_statistics_and_dimensions_tell_columns_apart():
    answer = pool(("cpu", "a", {60: {"average": 1, "maximum": 2}}), ("cpu", "b", {60: {"average": 3}}))
    columns = {"timestamp": [60], "node=a,cpu.average": [1], "node=a,cpu.maximum": [2], "node=b,cpu.average": [3]}
    assert to_columns(answer) == columns


def test_a_pool_without_points():
    answer = {"metrics": [{"metric": {"metricName": "cpu"}, "dataPoints": []}]}
    assert to_columns(answer) == {"timestamp": [], "cpu": []}


@pytest.mark.parametrize("answer", [{}, {"jobs": []}, {"metrics": "x"}])
def test_an_answer_without_metrics(answer):
    with pytest.raises(ValueError, match="the response has no metrics"):
        to_columns(answer)
