=== by-kind 80x24 cursor hidden
 Clientes › Tipo                                    DEMO  ficha · oscar · 06:00
 [1 Tipo] 2 Estatus  3 Asignado a  4 País  5 Tipo de persona  6 Alta  7 Convers>
                                                          activos · 26 en total
►Cliente   ███████████████████████████████████████████████████████████ 25  96 %
 Prospecto ██▌                                                          1   4 %















________________________________________________________________________________
                                                                       Fila 1/2
 Enter abre las filas · 1…9 Tab contar por otra cosa · q volver
1Ayuda  2       3Salir  4       5Releer 6       7       8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbb                                                                      d

rrrrrrrrrr                                                               dddddd
                                                                         dddddd

















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== by-owner 80x24 cursor hidden
 Clientes › Asignado a                              DEMO  ficha · oscar · 06:00
  1 Tipo  2 Estatus [3 Asignado a] 4 País  5 Tipo de persona  6 Alta  7 Convers>
                                                          activos · 26 en total
►(ninguno) ███████████████████████████████████████████████████████████ 23  88 %
 sara      █████                                                        2   8 %
 oscar     ██▌                                                          1   4 %














________________________________________________________________________________
                                                                       Fila 1/3
 Enter abre las filas · 1…9 Tab contar por otra cosa · q volver
1Ayuda  2       3Salir  4       5Releer 6       7       8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
                    bbbbbbbbbbbbbb                                             d

rrrrrrrrrr                                                               dddddd
                                                                         dddddd
                                                                         dddddd
















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== rows-of-one 80x24 cursor hidden
 Clientes › Asignado a: oscar                       DEMO  ficha · oscar · 06:00
 Buscar: /                                 activos · oscar · 1 · Razón social ↑
 Clave    Razón social↑                               Tipo       RFC
►000001   Comercial Los Ñires SpA                     Cliente    76.086.428-5
















________________________________________________________________________________
                                                                       Fila 1/1
 / buscar · Enter abre · f mostrar solo · : ir a · w Contactos · q volver
1Ayuda  2Acción 3Buscar 4Editar 5Releer 6Orden  7Nuevo  8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr

bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
rrrrrrrrr


















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== rows-of-nobody 80x24 cursor hidden
 Clientes › Asignado a: (ninguno)                   DEMO  ficha · oscar · 06:00
 Buscar: /                              activos · Asignado a: (ninguno) · 23 · >
 Clave    Razón social↑                               Tipo       RFC
►000007   Distribuidora 01 SA                         Cliente                  █
 000008   Distribuidora 02 SA                         Cliente
 000009   Distribuidora 03 SA                         Cliente
 000010   Distribuidora 04 SA                         Cliente
 000011   Distribuidora 05 SA                         Cliente
 000012   Distribuidora 06 SA                         Cliente
 000013   Distribuidora 07 SA                         Cliente
 000014   Distribuidora 08 SA                         Cliente
 000015   Distribuidora 09 SA                         Cliente
 000016   Distribuidora 10 SA                         Cliente
 000017   Distribuidora 11 SA                         Cliente
 000018   Distribuidora 12 SA                         Cliente
 000019   Distribuidora 13 SA                         Cliente
 000020   Distribuidora 14 SA                         Cliente
 000021   Distribuidora 15 SA                         Cliente
 000022   Distribuidora 16 SA                         Cliente
 000023   Distribuidora 17 SA                         Cliente
________________________________________________________________________________
                                                                      Fila 1/23
 / buscar · Enter abre · f mostrar solo · : ir a · w Contactos · q volver
1Ayuda  2Acción 3Buscar 4Editar 5Releer 6Orden  7Nuevo  8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr

bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
rrrrrrrrr


















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== by-last 80x24 cursor hidden
 Clientes › Lista de precios                        DEMO  ficha · oscar · 06:00
< 9 Régimen fiscal  · Uso de CFDI  · Condiciones de pago [· Lista de precios]
                                                          activos · 26 en total
►(ninguno) ███████████████████████████████████████████████████████████ 26 100 %
















________________________________________________________________________________
                                                                       Fila 1/1
 Enter abre las filas · 1…9 Tab contar por otra cosa · q volver
1Ayuda  2       3Salir  4       5Releer 6       7       8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
d                                                        bbbbbbbbbbbbbbbbbbbb

rrrrrrrrrr                                                               dddddd


















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== searched 80x24 cursor hidden
 Clientes › País                                    DEMO  ficha · oscar · 06:00
  1 Tipo  2 Estatus  3 Asignado a [4 País] 5 Tipo de persona  6 Alta  7 Convers>
 Buscar: dist                                             activos · 20 en total
►México   ████████████████████████████████████████████████████████████ 20 100 %
















________________________________________________________________________________
                                                                       Fila 1/1
 Enter abre las filas · 1…9 Tab contar por otra cosa · q volver
1Ayuda  2       3Salir  4       5Releer 6       7       8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
                                  bbbbbbbb                                     d

rrrrrrrrrr                                                               dddddd


















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== wide 200x50 cursor hidden
 Clientes › País                                                                                                                                                            DEMO  ficha · oscar · 06:00
  1 Tipo  2 Estatus  3 Asignado a [4 País] 5 Tipo de persona  6 Alta  7 Conversión  8 Tipo de id. fiscal  9 Régimen fiscal  · Uso de CFDI  · Condiciones de pago  · Lista de precios
 Buscar: dist                                                                                                                                                                     activos · 20 en total
►México   ████████████████████████████████████████████████████████████████████████████████████████████████████████████████████████████████████████████████████████████████████████████████████ 20 100 %










































________________________________________________________________________________________________________________________________________________________________________________________________________
                                                                                                                                                                                               Fila 1/1
 Enter abre las filas · 1…9 Tab contar por otra cosa · q volver
1Ayuda  2       3Salir  4       5Releer 6       7       8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
                                  bbbbbbbb

rrrrrrrrrrrrrrrrrrrrrrrrr                                                                                                                                                                        dddddd












































 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== narrow 60x14 cursor hidden
 Clientes › País                DEMO  ficha · oscar · 06:00
 Buscar: dist                         activos · 20 en total
►México   ████████████████████████████████████████ 20 100 %








____________________________________________________________
                                                   Fila 1/1
1Ayuda  3Salir  5Releer 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr

rrrrrrr                                              dddddd










 rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== contacts 80x24 cursor hidden
 Contactos › Principal                              DEMO  ficha · oscar · 06:00
 [1Principal]2Usuario de portal 3Servicio desde 4Servicio hasta 5Es el propio >
                                                          activos · 27 en total
►sí       ████████████████████████████████████████████████████████████ 26  96 %
 no       ██▌                                                           1   4 %















________________________________________________________________________________
                                                                       Fila 1/2
 Enter abre las filas · 1…9 Tab contar por otra cosa · q volver
1Ayuda  2       3Salir  4       5Releer 6       7       8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbbbbb

rrrrrrrrrr                                                               dddddd
                                                                         dddddd

















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== months 80x24 cursor hidden
 Contactos › Servicio desde                         DEMO  ficha · oscar · 06:00
  1Principal 2Usuario de portal[3Servicio desde]4Servicio hasta 5Es el propio >
                                                          activos · 27 en total
►(ninguno) ███████████████████████████████████████████████████████████ 25  93 %
 2026-08   ██▌                                                          1   4 %
 2026-09                                                                0   0 %
 2026-10                                                                0   0 %
 2026-11   ██▌                                                          1   4 %












________________________________________________________________________________
                                                                       Fila 1/5
 Enter abre las filas · 1…9 Tab contar por otra cosa · q volver
1Ayuda  2       3Salir  4       5Releer 6       7       8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
                               bbbbbbbbbbbbbbbbb

rrrrrrrrrr                                                               dddddd
                                                                         dddddd
                                                                         dddddd
                                                                         dddddd
                                                                         dddddd














 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== of-none 80x24 cursor hidden
 Contactos › Servicio desde: (ninguno)              DEMO  ficha · oscar · 06:00
 Buscar: /                              activos · Servicio desde: (ninguno) · 2>
 Nombre↑                              Cliente                  Cargo
►Distribuidora 02 SA                  Distribuidora 02 SA                      █
 Distribuidora 03 SA                  Distribuidora 03 SA
 Distribuidora 04 SA                  Distribuidora 04 SA
 Distribuidora 05 SA                  Distribuidora 05 SA
 Distribuidora 06 SA                  Distribuidora 06 SA
 Distribuidora 07 SA                  Distribuidora 07 SA
 Distribuidora 08 SA                  Distribuidora 08 SA
 Distribuidora 09 SA                  Distribuidora 09 SA
 Distribuidora 10 SA                  Distribuidora 10 SA
 Distribuidora 11 SA                  Distribuidora 11 SA
 Distribuidora 12 SA                  Distribuidora 12 SA
 Distribuidora 13 SA                  Distribuidora 13 SA
 Distribuidora 14 SA                  Distribuidora 14 SA
 Distribuidora 15 SA                  Distribuidora 15 SA
 Distribuidora 16 SA                  Distribuidora 16 SA
 Distribuidora 17 SA                  Distribuidora 17 SA
 Distribuidora 18 SA                  Distribuidora 18 SA
________________________________________________________________________________
                                                                      Fila 1/25
 / buscar · Enter abre · f mostrar solo · : ir a · q volver
1Ayuda  2Acción 3Buscar 4Editar 5Releer 6Orden  7Nuevo  8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr

bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
rrrrrrrrrr


















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== of-august 80x24 cursor hidden
 Contactos › Servicio desde: 2026-08                DEMO  ficha · oscar · 06:00
 Buscar: /                              activos · Servicio desde: > 31/07/2026 >
 Nombre↑                              Cliente                  Cargo
►Comercial Los Ñires SpA              Comercial Los Ñires SpA
















________________________________________________________________________________
                                                                       Fila 1/1
 / buscar · Enter abre · f mostrar solo · : ir a · q volver
1Ayuda  2Acción 3Buscar 4Editar 5Releer 6Orden  7Nuevo  8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr

bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
rrrrrrrrrr


















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
