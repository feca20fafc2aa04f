# Generated from spec/ by `make generate`; do not edit.
"""The resource `services`."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Mapping, Sequence
from typing import TYPE_CHECKING

from .. import operations
from ..core.copying.copied_fields import Taken
from ..core.copying.copy import CopySpec, copy_resource
from ..core.finding.find import FindSpec, find
from ..core.logs.events import follow_events
from ..core.logs.polling_rounds import Rounds
from ..core.operation.extra import extra_of
from ..core.operation.operation import Request
from ..core.pagination import Pager
from ..core.redaction.hidden import Hidden
from ..core.resource import Resource
from ..core.unset import UNSET, Unset
from ..core.waiting.wait import ProgressCallback, Target, act_and_wait, wait_gone, wait_until

if TYPE_CHECKING:
    from datetime import datetime

    from .. import models, params


_COPY = CopySpec(
    fields={
        "service_name": Taken(),
        "infer_type": Taken(),
        "config": {
            "model_id": Taken(),
            "specification": Taken(),
            "instance_count": Taken(),
            "custom_spec": {"cpu": Taken(), "memory": Taken(), "gpu_p4": Taken()},
            "weight": Taken(integer=True),
            "deploy_timeout_in_seconds": Taken(),
            "envs": Taken(),
            "pool_name": Taken(),
            "cluster_id": Taken(),
            "nodes": Taken(("nodes", "id")),
            "affinity": {
                "node_affinity": {"mode": Taken(), "pool_infos": {"pool_name": Taken(), "nodes": {"name": Taken()}}}
            },
            "src_type": Taken(),
            "src_path": Taken(),
            "dest_path": Taken(),
            "req_uri": Taken(),
            "mapping_type": Taken(),
            "mapping_rule": Taken(),
            "additional_properties": Taken(),
        },
        "description": Taken(),
        "workspace_id": Taken(),
        "schedule": {"type": Taken(), "time_unit": Taken(), "duration": Taken()},
        "pool_name": Taken(),
        "cluster_id": Taken(),
        "vpc_id": Taken(),
        "subnet_network_id": Taken(),
        "security_group_id": Taken(),
        "load_balancer_policy": Taken(),
        "priority": Taken(),
        "service_secrets": {"secretId": Taken(), "mouthPath": Taken()},
        "additional_properties": {
            "smn_notification": {"topic_urn": Taken(), "events": Taken()},
            "log_report_channels": {
                "type": Taken(),
                "configuration": {"log_group_id": Taken(), "log_stream_id": Taken()},
            },
            "websocket_upgrade": Taken(),
        },
    },
    changes={
        "name": ("service_name",),
        "model_id": ("config", "0", "model_id"),
        "specification": ("config", "0", "specification"),
        "instance_count": ("config", "0", "instance_count"),
        "envs": ("config", "0", "envs"),
    },
    required=("infer_type", "service_name", "config"),
)


class Services(Resource):
    """Deployed models that process requests in real time, in batches or at the edge."""

    __slots__ = ()

    async def create(
        self,
        *,
        service_name: str,
        infer_type: models.ServiceInferType | models.ServiceInferTypeValue | str,
        config: Sequence[models.ServiceConfigInput | params.ServiceConfigInput],
        description: str | Unset | None = UNSET,
        workspace_id: str | Unset | None = UNSET,
        schedule: Sequence[models.ServiceScheduleInput | params.ServiceScheduleInput] | Unset | None = UNSET,
        pool_name: str | Unset | None = UNSET,
        cluster_id: str | Unset | None = UNSET,
        vpc_id: str | Unset | None = UNSET,
        subnet_network_id: str | Unset | None = UNSET,
        security_group_id: str | Unset | None = UNSET,
        load_balancer_policy: models.ServiceLoadBalancerPolicy
        | models.ServiceLoadBalancerPolicyValue
        | Unset
        | None = UNSET,
        priority: int | Unset | None = UNSET,
        service_secrets: Sequence[models.ServiceSecret | params.ServiceSecret] | Unset | None = UNSET,
        additional_properties_: models.ServiceAdditionalSettings
        | params.ServiceAdditionalSettings
        | Unset
        | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.CreatedService:
        """Deploy models as a service.

        Returns immediately; the service is deployed in the background. Wait for running, or for finished if it is a
        batch service. A batch service takes exactly one model. A real-time service takes one or more models whose
        weights add up to 100.

        Args:
            service_name: Name of the service, unique in the project. From 1 to 64 characters.
            infer_type: Inference mode of the service.
            config: Models to deploy. A batch service takes one model; a real-time service takes different versions.
            description: Description of the service. Defaults to an empty string. At most 100 characters. Matches
                `^[^!<>+&"']*$`.
            workspace_id: ID of the workspace. 0 is the default workspace. Default of the service: '0'.
            schedule: Schedule for stopping a real-time service automatically. By default, the service keeps running.
            pool_name: Name of the dedicated resource pool to run in. Takes precedence over cluster_id. If neither is
                set, the shared pool is used. A pool set for a model in config takes precedence.
            cluster_id: ID of an older dedicated resource pool, or of the edge pool of an edge service. If set, vpc_id
                is ignored. A pool set for a model in config takes precedence.
            vpc_id: ID of the VPC that a real-time service joins in order to reach other systems. Defaults to an
                isolated VPC. Cannot be changed later.
            subnet_network_id: Network ID of the subnet. Required with vpc_id.
            security_group_id: ID of the security group of the instances. Required with vpc_id. The group must allow
                inbound TCP traffic on port 8080 from any address.
            load_balancer_policy: Load-balancing policy for the instances of a synchronous real-time service.
            priority: Priority for resources, for real-time and batch services. Services with a higher number take
                precedence when resources are scarce. From 1 to 3.
            service_secrets: Secrets to mount in the containers.
            additional_properties_: Additional settings, such as notifications and log reporting.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://docs.otc.t-systems.com/modelarts/api-ref/service_management/deploying_services.html
        """
        body: Hidden[Mapping[str, object]] = Hidden(
            {
                "service_name": service_name,
                "infer_type": infer_type,
                "config": config,
                "description": description,
                "workspace_id": workspace_id,
                "schedule": schedule,
                "pool_name": pool_name,
                "cluster_id": cluster_id,
                "vpc_id": vpc_id,
                "subnet_network_id": subnet_network_id,
                "security_group_id": security_group_id,
                "load_balancer_policy": load_balancer_policy,
                "priority": priority,
                "service_secrets": service_secrets,
                "additional_properties": additional_properties_,
            }
        )
        del config

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.CREATE_SERVICE,
            body=body,
            extra=extra,
        )
        return await self._client.send(request)

    async def delete(
        self,
        service_id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> None:
        """Delete a service.

        Deletes the service in the background; its state is deleting until it is removed. Only the owner can delete a
        service. To delete several services, pass their IDs separated by commas.

        Args:
            service_id: ID of the service.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `service_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://docs.otc.t-systems.com/modelarts/api-ref/service_management/deleting_a_service.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.DELETE_SERVICE,
            path_values={
                "service_id": service_id,
            },
            extra=extra,
        )
        await self._client.send(request)

    async def get(
        self,
        service_id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.Service:
        """Get a service.

        Returns the state of the service, its inference address and the resources that its models use. If the service
        failed, error_msg contains the reason. For a shared service, only the ID, name and version of each model are
        returned.

        Args:
            service_id: ID of the service.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `service_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/service_management/obtaining_service_details.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.SHOW_SERVICE,
            path_values={
                "service_id": service_id,
            },
            extra=extra,
        )
        return await self._client.send(request)

    def list(
        self,
        *,
        service_id: str | Unset | None = UNSET,
        service_name: str | Unset | None = UNSET,
        model_id: str | Unset | None = UNSET,
        workspace_id: str | Unset | None = UNSET,
        infer_type: models.ServiceInferType | models.ServiceInferTypeValue | str | Unset | None = UNSET,
        status: models.ServiceStatus | models.ServiceStatusValue | str | Unset | None = UNSET,
        offset: int | Unset | None = UNSET,
        limit: int | Unset | None = UNSET,
        sort_by: models.ServiceSortKey | models.ServiceSortKeyValue | Unset | None = UNSET,
        order: models.SortOrder | models.SortOrderValue | Unset | None = UNSET,
        tags: str | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> Pager[models.ServicePage, models.ServiceSummary]:
        """List services.

        Returns one page of services and the total number of matches. The entries do not contain the models of a
        service; use `get` to read them.

        Args:
            service_id: Return only the service with this ID.
            service_name: Name to search for; returns services with this name.
            model_id: Return only services that run this AI application.
            workspace_id: ID of the workspace. 0 is the default workspace. Default of the service: '0'.
            infer_type: Return only services with this inference mode.
            status: Return only services in this state.
            offset: Index of the page to return, from 0. If the server counts items instead of pages, the pager
                detects it. Default of the service: 0. At least 0.
            limit: Maximum number of items to return. Default of the service: 1000. From 1 to 1000.
            sort_by: Field to sort by. Defaults to publish_at.
            order: Sort order. Defaults to descending.
            tags: Return only services with this tag.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Returns:
            A pager. `await` it for the first page, use `async for` for all items, or `.pages()` for all pages.

        Raises:
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://docs.otc.t-systems.com/modelarts/api-ref/service_management/obtaining_services.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.LIST_SERVICES,
            query={
                "service_id": service_id,
                "service_name": service_name,
                "model_id": model_id,
                "workspace_id": workspace_id,
                "infer_type": infer_type,
                "status": status,
                "offset": offset,
                "limit": limit,
                "sort_by": sort_by,
                "order": order,
                "tags": tags,
            },
            extra=extra,
        )
        return self._client.pager(request)

    def list_events(
        self,
        service_id: str | int,
        *,
        event_type: models.ServiceEventType | models.ServiceEventTypeValue | str | Unset | None = UNSET,
        event_info: str | Unset | None = UNSET,
        start_time: int | datetime | Unset | None = UNSET,
        end_time: int | datetime | Unset | None = UNSET,
        offset: int | Unset | None = UNSET,
        limit: int | Unset | None = UNSET,
        sort_by: str | Unset | None = UNSET,
        order: models.SortOrder | models.SortOrderValue | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> Pager[models.ServiceEventPage, models.ServiceEvent]:
        """List the events of a service.

        Returns one page of events, such as user operations, deployment steps and the reasons for failed deployments.

        Args:
            service_id: ID of the service.
            event_type: Return only events of this type.
            event_info: Return only events whose English message matches this string. Matches
                `^[^`(){}';,\\[\\]<>/?]*$`.
            start_time: Return only events at or after this time, in milliseconds since 1970.
            end_time: Return only events at or before this time, in milliseconds since 1970.
            offset: Index of the page to return, from 0. If the server counts items instead of pages, the pager
                detects it. Default of the service: 0. At least 0.
            limit: Maximum number of items to return. Default of the service: 1000. From 1 to 1000.
            sort_by: Field to sort by. Only occur_time is documented. Default of the service: 'occur_time'.
            order: Sort order. Defaults to descending, that is newest first.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Returns:
            A pager. `await` it for the first page, use `async for` for all items, or `.pages()` for all pages.

        Raises:
            ValueError: `service_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/service_management/obtaining_service_event_logs.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.SHOW_SERVICE_EVENTS,
            path_values={
                "service_id": service_id,
            },
            query={
                "event_type": event_type,
                "event_info": event_info,
                "start_time": start_time,
                "end_time": end_time,
                "offset": offset,
                "limit": limit,
                "sort_by": sort_by,
                "order": order,
            },
            extra=extra,
        )
        return self._client.pager(request)

    def list_monitors(
        self,
        service_id: str | int,
        *,
        node_id: str | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> Pager[models.ServiceMonitorPage, models.ServiceMonitor]:
        """List the resource usage of a service by model or node.

        Returns the current CPU, memory and accelerator usage in one response, together with the number of calls and
        of running instances.

        Args:
            service_id: ID of the service.
            node_id: ID of an edge node; returns only the usage on this node. For edge services only. By default, all
                nodes are returned.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Returns:
            A pager. `await` it for the first page, use `async for` for all items, or `.pages()` for all pages.

        Raises:
            ValueError: `service_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/service_management/obtaining_service_monitoring.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.SHOW_SERVICE_MONITOR_INFO,
            path_values={
                "service_id": service_id,
            },
            query={
                "node_id": node_id,
            },
            extra=extra,
        )
        return self._client.pager(request)

    def list_specifications(
        self,
        *,
        is_personal_cluster: bool | Unset | None = UNSET,
        infer_type: models.ServiceInferType | models.ServiceInferTypeValue | str | Unset | None = UNSET,
        limit: int | Unset | None = UNSET,
        offset: int | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> Pager[models.ServiceSpecificationPage, models.ServiceSpecification]:
        """List the flavors available for services.

        Returns one page of flavors with their processors, memory and accelerators, and reports whether the project
        can currently use them.

        Args:
            is_personal_cluster: Whether to return the flavors of dedicated resource pools instead of those of the
                shared pool. Default of the service: False.
            infer_type: Return only flavors for services with this inference mode. Defaults to real-time.
            limit: Maximum number of items to return. Default of the service: 1000. From 1 to 1000.
            offset: Number of items to skip. According to the reference, items are counted, not pages. Default of the
                service: 0. At least 0.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Returns:
            A pager. `await` it for the first page, use `async for` for all items, or `.pages()` for all pages.

        Raises:
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/service_management/obtaining_supported_service_deployment_specifications.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.SHOW_SERVICE_SPECIFICATIONS,
            query={
                "is_personal_cluster": is_personal_cluster,
                "infer_type": infer_type,
                "limit": limit,
                "offset": offset,
            },
            extra=extra,
        )
        return self._client.pager(request)

    def list_update_logs(
        self,
        service_id: str | int,
        *,
        update_time: int | datetime | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> Pager[models.ServiceUpdateLogPage, models.ServiceUpdateLog]:
        """List the updates of a service.

        Returns all updates in one response, each with its result and the deployed models. For an edge service, the
        result for each node is included.

        Args:
            service_id: ID of the service.
            update_time: Return only the update made at this time, in milliseconds since 1970. By default, all updates
                are returned.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Returns:
            A pager. `await` it for the first page, use `async for` for all items, or `.pages()` for all pages.

        Raises:
            ValueError: `service_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/service_management/obtaining_service_update_logs.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.SHOW_SERVICE_UPDATE_LOGS,
            path_values={
                "service_id": service_id,
            },
            query={
                "update_time": update_time,
            },
            extra=extra,
        )
        return self._client.pager(request)

    async def update(
        self,
        service_id: str | int,
        *,
        description: str | Unset | None = UNSET,
        status: models.ServiceTargetStatus | models.ServiceTargetStatusValue | Unset | None = UNSET,
        config: Sequence[models.ServiceConfigInput | params.ServiceConfigInput] | Unset | None = UNSET,
        schedule: Sequence[models.ServiceScheduleInput | params.ServiceScheduleInput] | Unset | None = UNSET,
        load_balancer_policy: models.ServiceLoadBalancerPolicy
        | models.ServiceLoadBalancerPolicyValue
        | Unset
        | None = UNSET,
        priority: int | Unset | None = UNSET,
        service_secrets: Sequence[models.ServiceSecret | params.ServiceSecret] | Unset | None = UNSET,
        additional_properties_: models.ServiceAdditionalSettings
        | params.ServiceAdditionalSettings
        | Unset
        | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> None:
        """Update, start or stop a service.

        Changes only the fields in the request and redeploys the service in the background. You cannot change the
        models and start or stop the service in the same request: if you send both status and config, only status is
        applied.

        Args:
            service_id: ID of the service.
            description: New description of the service. At most 100 characters. Matches `^[^<>=&"']*$`.
            status: Target state, to start or stop the service. If set, config is ignored.
            config: Models that replace the current ones.
            schedule: Schedule for stopping a real-time service automatically.
            load_balancer_policy: Load-balancing policy for the instances of a synchronous real-time service.
            priority: Priority for resources, for real-time and batch services. Services with a higher number take
                precedence when resources are scarce. From 1 to 3.
            service_secrets: Secrets to mount in the containers.
            additional_properties_: Additional settings, such as notifications and log reporting.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `service_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/service_management/updating_service_configurations.html
        """
        body: Hidden[Mapping[str, object]] = Hidden(
            {
                "description": description,
                "status": status,
                "config": config,
                "schedule": schedule,
                "load_balancer_policy": load_balancer_policy,
                "priority": priority,
                "service_secrets": service_secrets,
                "additional_properties": additional_properties_,
            }
        )
        del config

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.UPDATE_SERVICE,
            path_values={
                "service_id": service_id,
            },
            body=body,
            extra=extra,
        )
        await self._client.send(request)

    async def copy(
        self,
        service_id: str | int,
        *,
        name: str,
        model_id: str | Unset | None = UNSET,
        specification: str | Unset | None = UNSET,
        instance_count: int | Unset | None = UNSET,
        envs: Mapping[str, str | None] | Unset | None = UNSET,
        infer_type: models.ServiceInferType | models.ServiceInferTypeValue | str | Unset | None = UNSET,
        config: Sequence[models.ServiceConfigInput | params.ServiceConfigInput] | Unset | None = UNSET,
        description: str | Unset | None = UNSET,
        workspace_id: str | Unset | None = UNSET,
        schedule: Sequence[models.ServiceScheduleInput | params.ServiceScheduleInput] | Unset | None = UNSET,
        pool_name: str | Unset | None = UNSET,
        cluster_id: str | Unset | None = UNSET,
        vpc_id: str | Unset | None = UNSET,
        subnet_network_id: str | Unset | None = UNSET,
        security_group_id: str | Unset | None = UNSET,
        load_balancer_policy: models.ServiceLoadBalancerPolicy
        | models.ServiceLoadBalancerPolicyValue
        | Unset
        | None = UNSET,
        priority: int | Unset | None = UNSET,
        service_secrets: Sequence[models.ServiceSecret | params.ServiceSecret] | Unset | None = UNSET,
        additional_properties_: models.ServiceAdditionalSettings | Mapping[str, object] | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.CreatedService:
        """Copy a service: create one with the same settings and with changes.

        Reads the original with `get`, applies the changes, and calls `create`. Objects are merged with those of the
        original, None removes a field, and other values replace the old ones. The service does not return
        `service_secrets` and `config.deploy_timeout_in_seconds`, so a copy lacks them unless you pass them.

        Args:
            service_id: ID of the service.
            name: Name of the copy.
            model_id: ID of the AI application.
            specification: Flavor of an instance, one of those returned by list_specifications. In a dedicated
                resource pool, custom is also accepted and requires custom_spec.
            instance_count: Number of instances to run.
            envs: Environment variables of the containers. Empty by default.
            infer_type: Inference mode of the service.
            config: Models to deploy. A batch service takes one model; a real-time service takes different versions.
            description: Description of the service. Defaults to an empty string. At most 100 characters. Matches
                `^[^!<>+&"']*$`.
            workspace_id: ID of the workspace. 0 is the default workspace. Default of the service: '0'.
            schedule: Schedule for stopping a real-time service automatically. By default, the service keeps running.
            pool_name: Name of the dedicated resource pool to run in. Takes precedence over cluster_id. If neither is
                set, the shared pool is used. A pool set for a model in config takes precedence.
            cluster_id: ID of an older dedicated resource pool, or of the edge pool of an edge service. If set, vpc_id
                is ignored. A pool set for a model in config takes precedence.
            vpc_id: ID of the VPC that a real-time service joins in order to reach other systems. Defaults to an
                isolated VPC. Cannot be changed later.
            subnet_network_id: Network ID of the subnet. Required with vpc_id.
            security_group_id: ID of the security group of the instances. Required with vpc_id. The group must allow
                inbound TCP traffic on port 8080 from any address.
            load_balancer_policy: Load-balancing policy for the instances of a synchronous real-time service.
            priority: Priority for resources, for real-time and batch services. Services with a higher number take
                precedence when resources are scarce. From 1 to 3.
            service_secrets: Secrets to mount in the containers.
            additional_properties_: Additional settings, such as notifications and log reporting.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Returns:
            The response of `create`.

        Raises:
            ValueError: `service_id` is empty.
            NotCopyable: The service does not return a setting that the copy needs. Nothing was created.
            NotFound: The original does not exist.
            ApiError: The service refused a request or failed.
            TransportError: No usable response arrived.

        Documented at: https://docs.otc.t-systems.com/modelarts/api-ref/service_management/deploying_services.html
        """
        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        arguments: Hidden[Mapping[str, object]] = Hidden(
            {
                "name": name,
                "model_id": model_id,
                "specification": specification,
                "instance_count": instance_count,
                "envs": envs,
                "infer_type": infer_type,
                "config": config,
                "description": description,
                "workspace_id": workspace_id,
                "schedule": schedule,
                "pool_name": pool_name,
                "cluster_id": cluster_id,
                "vpc_id": vpc_id,
                "subnet_network_id": subnet_network_id,
                "security_group_id": security_group_id,
                "load_balancer_policy": load_balancer_policy,
                "priority": priority,
                "service_secrets": service_secrets,
                "additional_properties": additional_properties_,
            }
        )
        del envs, config
        reading = Request(
            operations.SHOW_SERVICE,
            path_values={
                "service_id": service_id,
            },
        )
        return await copy_resource(self._client, reading, operations.CREATE_SERVICE, _COPY, arguments, extra)

    async def find(
        self,
        name_or_id: str | int,
        *,
        model_id: str | Unset | None = UNSET,
        workspace_id: str | Unset | None = UNSET,
        infer_type: models.ServiceInferType | models.ServiceInferTypeValue | str | Unset | None = UNSET,
        status: models.ServiceStatus | models.ServiceStatusValue | str | Unset | None = UNSET,
        tags: str | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.ServiceSummary | None:
        """Find one of the services by its exact name or ID.

        Searches for the name and for the ID on the server, and keeps only exact matches. This takes two to four
        requests if few names are similar.

        Args:
            name_or_id: Exact name or ID, case-sensitive.
            model_id: Return only services that run this AI application.
            workspace_id: ID of the workspace. 0 is the default workspace. Default of the service: '0'.
            infer_type: Return only services with this inference mode.
            status: Return only services in this state.
            tags: Return only services with this tag.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Returns:
            The item, as in the list, or None if there is none.

        Raises:
            ValueError: `name_or_id` is empty.
            AmbiguousName: Several resources have this name, or one has it as its ID; the error lists their IDs.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://docs.otc.t-systems.com/modelarts/api-ref/service_management/obtaining_services.html
        """
        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.LIST_SERVICES,
            query={
                "model_id": model_id,
                "workspace_id": workspace_id,
                "infer_type": infer_type,
                "status": status,
                "tags": tags,
            },
            extra=extra,
        )
        return await find(
            self._client,
            request,
            name_or_id,
            FindSpec(
                name=("service_name",),
                id=("service_id",),
                filter={"service_name": "{name}"},
                id_filter={"service_id": "{name}"},
            ),
        )

    async def create_and_wait(
        self,
        *,
        service_name: str,
        infer_type: models.ServiceInferType | models.ServiceInferTypeValue | str,
        config: Sequence[models.ServiceConfigInput | params.ServiceConfigInput],
        description: str | Unset | None = UNSET,
        workspace_id: str | Unset | None = UNSET,
        schedule: Sequence[models.ServiceScheduleInput | params.ServiceScheduleInput] | Unset | None = UNSET,
        pool_name: str | Unset | None = UNSET,
        cluster_id: str | Unset | None = UNSET,
        vpc_id: str | Unset | None = UNSET,
        subnet_network_id: str | Unset | None = UNSET,
        security_group_id: str | Unset | None = UNSET,
        load_balancer_policy: models.ServiceLoadBalancerPolicy
        | models.ServiceLoadBalancerPolicyValue
        | Unset
        | None = UNSET,
        priority: int | Unset | None = UNSET,
        service_secrets: Sequence[models.ServiceSecret | params.ServiceSecret] | Unset | None = UNSET,
        additional_properties_: models.ServiceAdditionalSettings
        | params.ServiceAdditionalSettings
        | Unset
        | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> models.Service:
        """Deploy models as a service, then wait for the result.

        Returns immediately; the service is deployed in the background. Wait for running, or for finished if it is a
        batch service. A batch service takes exactly one model. A real-time service takes one or more models whose
        weights add up to 100.

        The client then polls ShowService until the state is running or concerning or finished.

        Args:
            service_name: Name of the service, unique in the project. From 1 to 64 characters.
            infer_type: Inference mode of the service.
            config: Models to deploy. A batch service takes one model; a real-time service takes different versions.
            description: Description of the service. Defaults to an empty string. At most 100 characters. Matches
                `^[^!<>+&"']*$`.
            workspace_id: ID of the workspace. 0 is the default workspace. Default of the service: '0'.
            schedule: Schedule for stopping a real-time service automatically. By default, the service keeps running.
            pool_name: Name of the dedicated resource pool to run in. Takes precedence over cluster_id. If neither is
                set, the shared pool is used. A pool set for a model in config takes precedence.
            cluster_id: ID of an older dedicated resource pool, or of the edge pool of an edge service. If set, vpc_id
                is ignored. A pool set for a model in config takes precedence.
            vpc_id: ID of the VPC that a real-time service joins in order to reach other systems. Defaults to an
                isolated VPC. Cannot be changed later.
            subnet_network_id: Network ID of the subnet. Required with vpc_id.
            security_group_id: ID of the security group of the instances. Required with vpc_id. The group must allow
                inbound TCP traffic on port 8080 from any address.
            load_balancer_policy: Load-balancing policy for the instances of a synchronous real-time service.
            priority: Priority for resources, for real-time and batch services. Services with a higher number take
                precedence when resources are scarce. From 1 to 3.
            service_secrets: Secrets to mount in the containers.
            additional_properties_: Additional settings, such as notifications and log reporting.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.
            timeout: Longest wait in seconds after the call. 3600 by default.
            interval: Seconds between polls on the client's clock, from 0.01 to 86400. By default the intervals grow.
            on_progress: Called after each poll and at the end with the state, the step, the elapsed seconds and the
                last response.

        Returns:
            The response that shows the state.

        Raises:
            ValueError: `timeout` or `interval` is out of range. Nothing is sent.
            WaitFailed: The resource failed, ended, was stopped or was deleted; the error has the service's reason.
            WaitTimeout: The timeout expired.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://docs.otc.t-systems.com/modelarts/api-ref/service_management/deploying_services.html
        """
        body: Hidden[Mapping[str, object]] = Hidden(
            {
                "service_name": service_name,
                "infer_type": infer_type,
                "config": config,
                "description": description,
                "workspace_id": workspace_id,
                "schedule": schedule,
                "pool_name": pool_name,
                "cluster_id": cluster_id,
                "vpc_id": vpc_id,
                "subnet_network_id": subnet_network_id,
                "security_group_id": security_group_id,
                "load_balancer_policy": load_balancer_policy,
                "priority": priority,
                "service_secrets": service_secrets,
                "additional_properties": additional_properties_,
            }
        )
        del config

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.CREATE_SERVICE,
            body=body,
            extra=extra,
        )
        return await act_and_wait(
            self._client,
            operations.SERVICES_WAITER,
            "create",
            request,
            operations.SHOW_SERVICE,
            timeout,
            on_progress,
            interval,
        )

    async def delete_and_wait(
        self,
        service_id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> None:
        """Delete a service, then wait for the result.

        Deletes the service in the background; its state is deleting until it is removed. Only the owner can delete a
        service. To delete several services, pass their IDs separated by commas.

        The client then polls ShowService until the resource no longer exists.

        Args:
            service_id: ID of the service.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.
            timeout: Longest wait in seconds after the call. 3600 by default.
            interval: Seconds between polls on the client's clock, from 0.01 to 86400. By default the intervals grow.
            on_progress: Called after each poll and at the end with the state, the step, the elapsed seconds and the
                last response.

        Raises:
            ValueError: `service_id` is empty or more than one ID, or a time is out of range.
            WaitFailed: The resource could not be deleted.
            WaitTimeout: The timeout expired.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://docs.otc.t-systems.com/modelarts/api-ref/service_management/deleting_a_service.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.DELETE_SERVICE,
            path_values={
                "service_id": service_id,
            },
            extra=extra,
        )
        await act_and_wait(
            self._client,
            operations.SERVICES_WAITER,
            "delete",
            request,
            operations.SHOW_SERVICE,
            timeout,
            on_progress,
            interval,
        )

    async def start(
        self,
        service_id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> None:
        """Start a service.

        Calls `update` with `status: running` and returns immediately. `start_and_wait` also waits.

        Args:
            service_id: ID of the service.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `service_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/service_management/updating_service_configurations.html
        """
        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.UPDATE_SERVICE,
            path_values={
                "service_id": service_id,
            },
            body={"status": "running"},
            extra=extra,
        )
        await self._client.send(request)

    async def start_and_wait(
        self,
        service_id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> models.Service:
        """Start a service, then wait for the result.

        The client then polls ShowService until the state is running or concerning or finished, in 2 polls in a row.

        Args:
            service_id: ID of the service.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.
            timeout: Longest wait in seconds after the call. 3600 by default.
            interval: Seconds between polls on the client's clock, from 0.01 to 86400. By default the intervals grow.
            on_progress: Called after each poll and at the end with the state, the step, the elapsed seconds and the
                last response.

        Returns:
            The response that shows the state.

        Raises:
            ValueError: `service_id` is empty or more than one ID, or a time is out of range.
            WaitFailed: The resource failed, ended, was stopped or was deleted; the error has the service's reason.
            WaitTimeout: The timeout expired.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/service_management/updating_service_configurations.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.UPDATE_SERVICE,
            path_values={
                "service_id": service_id,
            },
            body={"status": "running"},
            extra=extra,
        )
        return await act_and_wait(
            self._client,
            operations.SERVICES_WAITER,
            "start",
            request,
            operations.SHOW_SERVICE,
            timeout,
            on_progress,
            interval,
        )

    async def stop(
        self,
        service_id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> None:
        """Stop a service.

        Calls `update` with `status: stopped` and returns immediately. `stop_and_wait` also waits.

        Args:
            service_id: ID of the service.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `service_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/service_management/updating_service_configurations.html
        """
        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.UPDATE_SERVICE,
            path_values={
                "service_id": service_id,
            },
            body={"status": "stopped"},
            extra=extra,
        )
        await self._client.send(request)

    async def stop_and_wait(
        self,
        service_id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> models.Service:
        """Stop a service, then wait for the result.

        The client then polls ShowService until the state is stopped or finished.

        Args:
            service_id: ID of the service.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.
            timeout: Longest wait in seconds after the call. 3600 by default.
            interval: Seconds between polls on the client's clock, from 0.01 to 86400. By default the intervals grow.
            on_progress: Called after each poll and at the end with the state, the step, the elapsed seconds and the
                last response.

        Returns:
            The response that shows the state.

        Raises:
            ValueError: `service_id` is empty or more than one ID, or a time is out of range.
            WaitFailed: The resource failed, ended, was stopped or was deleted; the error has the service's reason.
            WaitTimeout: The timeout expired.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/service_management/updating_service_configurations.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.UPDATE_SERVICE,
            path_values={
                "service_id": service_id,
            },
            body={"status": "stopped"},
            extra=extra,
        )
        return await act_and_wait(
            self._client,
            operations.SERVICES_WAITER,
            "stop",
            request,
            operations.SHOW_SERVICE,
            timeout,
            on_progress,
            interval,
        )

    async def update_and_wait(
        self,
        service_id: str | int,
        *,
        description: str | Unset | None = UNSET,
        status: models.ServiceTargetStatus | models.ServiceTargetStatusValue | Unset | None = UNSET,
        config: Sequence[models.ServiceConfigInput | params.ServiceConfigInput] | Unset | None = UNSET,
        schedule: Sequence[models.ServiceScheduleInput | params.ServiceScheduleInput] | Unset | None = UNSET,
        load_balancer_policy: models.ServiceLoadBalancerPolicy
        | models.ServiceLoadBalancerPolicyValue
        | Unset
        | None = UNSET,
        priority: int | Unset | None = UNSET,
        service_secrets: Sequence[models.ServiceSecret | params.ServiceSecret] | Unset | None = UNSET,
        additional_properties_: models.ServiceAdditionalSettings
        | params.ServiceAdditionalSettings
        | Unset
        | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> models.Service:
        """Update, start or stop a service, then wait for the result.

        Changes only the fields in the request and redeploys the service in the background. You cannot change the
        models and start or stop the service in the same request: if you send both status and config, only status is
        applied.

        The client then polls ShowService until the state is running or concerning or stopped or finished, in 2 polls
        in a row.

        Args:
            service_id: ID of the service.
            description: New description of the service. At most 100 characters. Matches `^[^<>=&"']*$`.
            status: Target state, to start or stop the service. If set, config is ignored.
            config: Models that replace the current ones.
            schedule: Schedule for stopping a real-time service automatically.
            load_balancer_policy: Load-balancing policy for the instances of a synchronous real-time service.
            priority: Priority for resources, for real-time and batch services. Services with a higher number take
                precedence when resources are scarce. From 1 to 3.
            service_secrets: Secrets to mount in the containers.
            additional_properties_: Additional settings, such as notifications and log reporting.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.
            timeout: Longest wait in seconds after the call. 3600 by default.
            interval: Seconds between polls on the client's clock, from 0.01 to 86400. By default the intervals grow.
            on_progress: Called after each poll and at the end with the state, the step, the elapsed seconds and the
                last response.

        Returns:
            The response that shows the state.

        Raises:
            ValueError: `service_id` is empty or more than one ID, or a time is out of range.
            WaitFailed: The resource failed, ended, was stopped or was deleted; the error has the service's reason.
            WaitTimeout: The timeout expired.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/service_management/updating_service_configurations.html
        """
        body: Hidden[Mapping[str, object]] = Hidden(
            {
                "description": description,
                "status": status,
                "config": config,
                "schedule": schedule,
                "load_balancer_policy": load_balancer_policy,
                "priority": priority,
                "service_secrets": service_secrets,
                "additional_properties": additional_properties_,
            }
        )
        del config

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.UPDATE_SERVICE,
            path_values={
                "service_id": service_id,
            },
            body=body,
            extra=extra,
        )
        return await act_and_wait(
            self._client,
            operations.SERVICES_WAITER,
            "update",
            request,
            operations.SHOW_SERVICE,
            timeout,
            on_progress,
            interval,
        )

    def follow_events(
        self,
        service_id: str | int,
        *,
        event_type: models.ServiceEventType | models.ServiceEventTypeValue | str | Unset | None = UNSET,
        event_info: str | Unset | None = UNSET,
        since: int | None = None,
        interval: float = 5.0,
        timeout: float | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> AsyncGenerator[models.ServiceEvent, None]:
        """Follow the events, oldest first and each one once, until the resource reaches a final state.

        The service does not stream, so the client polls for events since the last one. You can leave the loop at any
        time.

        Args:
            service_id: ID of the service.
            event_type: Return only events of this type.
            event_info: Return only events whose English message matches this string. Matches
                `^[^`(){}';,\\[\\]<>/?]*$`.
            since: Time of the first event, in milliseconds since 1970. The oldest event by default.
            interval: Seconds between two polls.
            timeout: Longest time in seconds. No limit by default.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `service_id` is empty, or a number is out of range.
            NotFound: The resource does not exist.
            WaitTimeout: The timeout expired. A pending request is cancelled.
            ApiError: The service refused the request, or failed for 15 minutes.
            TransportError: The service could not be reached for 15 minutes.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/service_management/obtaining_service_event_logs.html
        """
        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        rounds = Rounds(
            self._client,
            operations.SERVICES_WAITER,
            Request(
                operations.SHOW_SERVICE,
                path_values={
                    "service_id": service_id,
                },
            ),
            ends=(
                "failed",
                "finished",
                "stopped",
            ),
            interval=interval,
            timeout=timeout,
        )
        request = Request(
            operations.SHOW_SERVICE_EVENTS,
            path_values={
                "service_id": service_id,
            },
            query={
                "event_type": event_type,
                "event_info": event_info,
            },
            extra=extra,
        )
        return follow_events(rounds, request, ("occur_time",), {"order": "asc"}, since)

    async def wait(
        self,
        service_id: str | int,
        *,
        until: Target | None = None,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.Service:
        """Wait until the resource is ready, or until it reaches the requested state.

        Args:
            service_id: ID of the service.
            until: State or states to wait for, as values or names, or the name of an action, for its result:
                'create', 'update', 'start', 'stop'. running, concerning, finished by default.
            interval: Seconds between polls on the client's clock, from 0.01 to 86400. By default the intervals grow.
            timeout: Longest wait in seconds. 3600 by default.
            on_progress: Called after each poll and at the end with the state, the step, the elapsed seconds and the
                last response.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Returns:
            The response that shows the state.

        Raises:
            WaitFailed: The resource failed, ended, was stopped or was deleted; the error has the service's reason.
            WaitTimeout: The timeout expired.
            ValueError: `until` is not a known state, or a time is out of range. Nothing is sent.
        """
        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.SHOW_SERVICE,
            path_values={
                "service_id": service_id,
            },
            extra=extra,
        )
        return await wait_until(
            self._client, operations.SERVICES_WAITER, request, until, timeout, on_progress, interval
        )

    async def wait_gone(
        self,
        service_id: str | int,
        *,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> None:
        """Wait until the resource no longer exists.

        Args:
            service_id: ID of the service.
            interval: Seconds between polls on the client's clock, from 0.01 to 86400. By default the intervals grow.
            timeout: Longest wait in seconds. 3600 by default.
            on_progress: Called after each poll and at the end with the state, the step, the elapsed seconds and the
                last response.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            WaitFailed: The resource could not be deleted.
            WaitTimeout: The timeout expired.
            ValueError: `timeout` or `interval` is out of range. Nothing is sent.
        """
        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.SHOW_SERVICE,
            path_values={
                "service_id": service_id,
            },
            extra=extra,
        )
        await wait_gone(self._client, operations.SERVICES_WAITER, request, timeout, on_progress, interval)
