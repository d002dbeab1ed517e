import { BlockList, isIPv4, isIPv6 } from 'node:net';

/**
 * IPv4 addresses that are no host's of the internet: private, shared, link-local, loopback, multicast and the others of
 * special purpose of IANA's registry (RFC 6890).
 */
const SPECIAL_IPV4: readonly [string, number][] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
];

/** Of IPv6 only this is the internet; what stands for an IPv4 address, mapped or translated, is outside of it, */
const GLOBAL_IPV6 = ['2000::', 3] as const;
/** but for Teredo's and 6to4's, which are in it, as are addresses for protocols and documentation. */
const SPECIAL_IPV6: readonly [string, number][] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
];

const specialIpv4 = new BlockList();
SPECIAL_IPV4.forEach(([network, prefix]) => specialIpv4.addSubnet(network, prefix, 'ipv4'));
const globalIpv6 = new BlockList();
globalIpv6.addSubnet(...GLOBAL_IPV6, 'ipv6');
const specialIpv6 = new BlockList();
SPECIAL_IPV6.forEach(([network, prefix]) => specialIpv6.addSubnet(network, prefix, 'ipv6'));

/** Whether an IP address is a host's on the internet, and so not this machine's or of a network it is in. */
export function isPublicAddress(address: string): boolean {
  if (isIPv4(address)) return !specialIpv4.check(address, 'ipv4');
  return isIPv6(address) && globalIpv6.check(address, 'ipv6') && !specialIpv6.check(address, 'ipv6');
}
