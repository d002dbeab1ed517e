import { Controller, Get, Header, Req } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { BlockList, isIPv6 } from 'node:net';
import { register } from 'prom-client';
import { Open } from '../access/rights.js';
import { Problem } from '../problems/problem.js';

const nearby = new BlockList();
nearby.addSubnet('127.0.0.0', 8);
nearby.addSubnet('10.0.0.0', 8);
nearby.addSubnet('172.16.0.0', 12);
nearby.addSubnet('192.168.0.0', 16);
nearby.addAddress('::1', 'ipv6');
nearby.addSubnet('fc00::', 7, 'ipv6');

/** Figures for Prometheus: of the process, and of requests by route. Answered to this machine and private networks only. */
@ApiExcludeController()
@Controller({ path: 'metrics' })
export class MetricsController {
  @Get()
  @Open()
  @Header('content-type', register.contentType)
  metrics(@Req() { ip, headers }: FastifyRequest): Promise<string> {
    const forwarded = headers['x-forwarded-for'] !== undefined;
    if (forwarded || !nearby.check(ip, isIPv6(ip) ? 'ipv6' : 'ipv4')) {
      throw Problem.of('right.missing', 'Metrics are for the local network');
    }
    return register.metrics();
  }
}
