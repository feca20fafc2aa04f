"""Write a small SDK, in the form of the generated `huaweicloudsdkmodelarts`, and its facts as JSON."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

CLIENT = """
class ModelArtsClient(Client):
{functions}
"""
FUNCTION = '''
    def {name}(self, request):
        r"""Title

        :param request: Request instance for {id}
        """
        http_info = self._{name}_http_info(request)
        return self._call_api(**http_info)

    @classmethod
    def _{name}_http_info(cls, request):
        http_info = {{
            "method": "{method}",
            "resource_path": "{path}",
            "request_type": request.__class__.__name__,
            "response_type": "{response}"
            }}

        local_var_params = {{attr: getattr(request, attr) for attr in request.attribute_map if hasattr(request, attr)}}

        path_params = {{}}
        query_params = []
        header_params = {{}}
        collection_formats = {{}}
{sent}
        body = None
{body}
        response_headers = ["X-request-id", ]

        return http_info
'''
MODEL = '''# coding: utf-8

class {name}:

    """
    Attributes:
    """
    sensitive_list = []

    openapi_types = {{
{types}
    }}

    attribute_map = {{
{wires}
    }}

    def __init__(self):
        r"""{name}

{parameters}
        """

    @property
    def first(self):
        r"""Gets it.

        :param first: The first of this {name}.
        :type first: str
        """
'''
SENT = {
    "path": "            path_params['{wire}'] = local_var_params['{attribute}']",
    "query": "            query_params.append(('{wire}', local_var_params['{attribute}']))",
    "header": "            header_params['{wire}'] = local_var_params['{attribute}']",
}


def attribute(wire: str) -> str:
    return wire.replace("-", "_").replace(".", "_").lower()


def write_sdk(folder: Path, facts: dict[str, Any]) -> Path:
    """Write the package with the operations and schemas of facts, and return the folder that contains it."""
    version = folder / "huaweicloudsdkmodelarts" / "v1"
    (version / "model").mkdir(parents=True)
    functions = "".join(_function(operation) for operation in facts["operations"])
    (version / "modelarts_client.py").write_text(CLIENT.format(functions=functions), encoding="utf-8")
    (version / "model" / "__init__.py").write_text("from .tree import Tree\n", encoding="utf-8")
    requests = {f"{operation['id']}Request": _request(operation) for operation in facts["operations"]}
    for name, fields in {**facts["schemas"], **requests}.items():
        (version / "model" / f"{name.lower()}.py").write_text(_model(name, fields), encoding="utf-8")
    info = folder / "huaweicloudsdkmodelarts-9.1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: huaweicloudsdkmodelarts\nVersion: 9.1.0\n")
    return folder


def write_facts(file: Path, facts: dict[str, Any]) -> Path:
    file.write_text(json.dumps(facts), encoding="utf-8")
    return file


def _request(operation: dict[str, Any]) -> dict[str, Any]:
    fields = {parameter["name"]: parameter for parameter in operation["parameters"]}
    return fields | ({"body": {"type": operation["body"]}} if operation["body"] else {})


def _function(operation: dict[str, Any]) -> str:
    sent: list[str] = []
    for parameter in operation["parameters"]:
        own = attribute(parameter["name"])
        line = SENT[parameter["in"]].format(wire=parameter["name"], attribute=own)
        sent += [f"        if '{own}' in local_var_params:", line]
    body = ["        if 'body' in local_var_params:", "            body = local_var_params['body']"]
    name = "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in operation["id"]).lstrip("_")
    return FUNCTION.format(
        name=name,
        id=operation["id"],
        method=operation["method"],
        path=operation["path"],
        response=operation["response"],
        sent="\n".join(sent),
        body="\n".join(body if operation["body"] else []),
    )


def _model(name: str, fields: dict[str, Any]) -> str:
    described = {
        attribute(wire): "**取值范围**：枚举类型，取值如下： "
        + " ".join(f"- {value}：值。" for value in field["values"])
        for wire, field in fields.items()
        if field.get("values")
    }
    parameters = [
        line
        for own, text in {**dict.fromkeys(map(attribute, fields), "名称。"), **described}.items()
        for line in (
            f"        :param {own}: **参数解释**：名称。 {text} **默认取值**：不涉及。",
            f"        :type {own}: str",
        )
    ]
    return MODEL.format(
        name=name,
        types=",\n".join(f"        '{attribute(wire)}': '{field['type']}'" for wire, field in fields.items()),
        wires=",\n".join(f"        '{attribute(wire)}': '{wire}'" for wire in fields),
        parameters="\n".join(parameters),
    )
