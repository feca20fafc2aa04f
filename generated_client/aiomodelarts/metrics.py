"""Conversion of metrics to columns for pandas, polars, matplotlib or csv.

    columns = to_columns(await client.training_jobs.list_metrics(job_id, "worker-0"))
    pandas.DataFrame(columns)

Each response with metrics becomes a dictionary of columns of the same length. The service marks missing values with -1,
which becomes None.

| response of | a row is | columns |
|---|---|---|
| `training_jobs.list_metrics` | a minute since the start | `minute` from 0, then one for each metric: `cpuUsage`, `memUsage`, `gpuUtil`, `gpuMemUsage`, `npuUtil`, `npuMemUsage`, in percent |
| `services.list_monitors` | a model, or a node of an edge service | one for each key in the response: `model_id`, `cpu_core_usage`, `gpu_usage`, `invocation_times`, ... |
| `pools.list_metrics` | a period | `timestamp` in milliseconds since 1970, then one for each metric, such as `cpuUsage`. If there are several statistics, a suffix such as `.average` names the statistic; if a metric occurs several times, a prefix names its dimensions |
| `nodes.list_metrics` | a minute | as for training jobs; the cards of one node are numbered: `GpuUtil`, `GpuUtil.1` |
"""  # noqa: E501  # rows of a table

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any, cast

from .core.codec.model import Model, value_at

Value = float | int | str | bool | None
# A union would have to be narrowed before libraries for plots and data frames accept a column.
Columns = dict[str, list[Any]]

MISSING = -1
# Suffixes of the names of numeric columns, in responses whose rows also have columns of strings.
NUMBERS = ("_total", "_usage", "_times", "_count")


def to_columns(answer: Model | Mapping[str, Any]) -> Columns:
    """Convert the metrics in a response to columns of the same length.

    Args:
        answer: The awaited result of `list_metrics` or `list_monitors`, or its JSON.

    Returns:
        The values by the name of the column; None for missing values.

    Raises:
        ValueError: The response contains no metrics.
    """
    message: Mapping[str, Any] = answer.to_dict() if isinstance(answer, Model) else answer
    monitors, metrics = message.get("monitors"), message.get("metrics")
    if isinstance(monitors, list):
        return _rows(cast("list[dict[str, Any]]", monitors))
    if not isinstance(metrics, list):
        raise ValueError(f"the response has no metrics, only {', '.join(message) or 'an empty object'}")
    series = cast("list[dict[str, Any]]", metrics)
    return _points(series) if any("dataPoints" in one for one in series) else _minutes(series)


def _minutes(metrics: list[dict[str, Any]]) -> Columns:
    """Convert series with one value per minute."""
    columns: Columns = {}
    seen: Counter[str] = Counter()
    for one in metrics:
        name = str(one.get("metric"))
        values = cast("list[Any]", one.get("value") or [])
        columns[f"{name}.{seen[name]}" if seen[name] else name] = [_value(value) for value in values]
        seen[name] += 1
    length = max(map(len, columns.values()), default=0)
    filled = {name: values + [None] * (length - len(values)) for name, values in columns.items()}
    return {"minute": list(range(length)), **filled}


def _rows(rows: list[dict[str, Any]]) -> Columns:
    """Convert rows of keys and values."""
    names = list(dict.fromkeys(name for row in rows for name in row))
    return {name: [_cell(name, row.get(name)) for row in rows] for name in names}


def _cell(name: str, value: Any) -> Value:
    """Return a value of a row; names and versions stay strings, even if they look like numbers."""
    return value if isinstance(value, str) and not name.endswith(NUMBERS) else _value(value)


def _points(metrics: list[dict[str, Any]]) -> Columns:
    """Join series of timestamped points by their timestamps."""
    several = Counter(_name(one) for one in metrics)
    statistics = {one.get("statistic") for metric in metrics for point in _of(metric) for one in _values(point)}
    series: dict[str, dict[Any, Value]] = {}
    for metric in metrics:
        name = _name(metric)
        if several[name] > 1:
            found = cast("list[dict[str, Any]]", value_at(metric, ["metric", "dimensions"]) or [])
            name = ",".join([*(f"{one.get('name')}={one.get('value')}" for one in found), name])
        if len(statistics) < 2:
            series.setdefault(name, {})
        for point in _of(metric):
            for one in _values(point):
                column = name if len(statistics) < 2 else f"{name}.{one.get('statistic')}"
                series.setdefault(column, {})[point.get("timestamp")] = _value(one.get("value"))
    times = sorted({time for values in series.values() for time in values if time is not None})
    return {"timestamp": times, **{name: [values.get(time) for time in times] for name, values in series.items()}}


def _name(metric: dict[str, Any]) -> str:
    return str(value_at(metric, ["metric", "metricName"]))


def _of(metric: dict[str, Any]) -> Iterable[dict[str, Any]]:
    return cast("list[dict[str, Any]]", metric.get("dataPoints") or [])


def _values(point: dict[str, Any]) -> Iterable[dict[str, Any]]:
    return cast("list[dict[str, Any]]", point.get("statistics") or [])


def _value(value: Any) -> Value:
    """Return a value of a column: None if it is missing, a number if it is a numeric string."""
    if isinstance(value, str):
        try:
            number = float(value)
        except ValueError:
            return value
        value = int(number) if number.is_integer() and "." not in value else number
    return None if value == MISSING else cast("Value", value)
