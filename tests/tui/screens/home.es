=== first 80x24 cursor hidden
 Inicio                                             DEMO  ficha · oscar · 06:00
 SQLite 
 Lo que espera
►  Clientes asignados a mí                                                  1
   Prospectos asignados a mí                                                0
   Clientes sin asignar                                                    23
   Clientes sin identificación fiscal                                      23
   Clientes sin teléfono ni correo                                         22
   Clientes creados este mes                                               26
   Servicios que terminan en 30 días                                        0
   Documentos en borrador                                                   0
   Documentos periódicos en marcha                                          0
   Facturas vencidas                                                        0
   Clientes con saldo                                                       0
   Mis clientes archivados                                                  0





________________________________________________________________________________

 Enter abre · : ir a · q a las listas
1Ayuda  2       3Salir  4       5Releer 6       7       8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr

 bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
rrrrrrrrrr


















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== used 80x24 cursor hidden
 Inicio                                             DEMO  ficha · oscar · 06:00
 SQLite 
 Lo que espera
►  Clientes asignados a mí                                                  1
   Prospectos asignados a mí                                                0
   Clientes sin asignar                                                    23
   Clientes sin identificación fiscal                                      23
   Clientes sin teléfono ni correo                                         22
   Clientes creados este mes                                               26
   Servicios que terminan en 30 días                                        0
   Documentos en borrador                                                   0
   Documentos periódicos en marcha                                          0
   Facturas vencidas                                                        0
   Clientes con saldo                                                       0
   Mis clientes archivados                                                  0
 Abiertos al último
   000009 Distribuidora 03 SA                                         Cliente
   000008 Distribuidora 02 SA                                         Cliente
   000007 Distribuidora 01 SA                                         Cliente
   000001 Comercial Los Ñires SpA                                     Cliente  ↓
________________________________________________________________________________

 Enter abre · : ir a · q a las listas
1Ayuda  2       3Salir  4       5Releer 6       7       8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr

 bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
rrrrrrrrrr











 bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb



                                                                               d


 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== found 80x24 cursor hidden
 Clientes › Clientes asignados a mí                 DEMO  ficha · oscar · 06:00
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
=== nobody 80x24 cursor hidden
 Clientes › Clientes sin asignar                    DEMO  ficha · oscar · 06:00
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
=== change 80x24 cursor hidden
 Inicio                                             DEMO  ficha · oscar · 06:00
   Clientes asignados a mí                                                  1  ↑
   Prospectos asignados a mí                                                0
   Clientes sin asignar                                                    23
   Clientes sin identificación fiscal                                      23
   Clientes sin teléfono ni correo                                         22
   Clientes creados este mes                                               26
   Servicios que terminan en 30 días                                        0
   Documentos en borrador                                                   0
   Documentos periódicos en marcha                                          0
   Facturas vencidas                                                        0
   Clientes con saldo                                                       0
   Mis clientes archivados                                                  0
 Abiertos al último
   000009 Distribuidora 03 SA                                         Cliente
   000008 Distribuidora 02 SA                                         Cliente
   000007 Distribuidora 01 SA                                         Cliente
   000001 Comercial Los Ñires SpA                                     Cliente
 Lo último que hice
►  21/11 06:00  000009 Distribuidora 03 SA                          se cambió
________________________________________________________________________________

 Enter abre el registro · Ctrl-Z lo deshace · q a las listas
1Ayuda  2       3Salir  4       5Releer 6       7       8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
                                                                               d











 bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb




 bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
rrrrrrrrrr


 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== ask 80x24 cursor 13,42
 Inicio                                             DEMO  ficha · oscar · 06:00
   Clientes asignados a mí                                                  1  ↑
   Prospectos asignados a mí                                                0
   Clientes sin asignar                                                    23
   Clientes sin identificación fiscal                                      23
   Clientes sin teléfono ni correo                                         22
   Clientes creados este mes                                               26
   Servicios que terminan en 30 días                                        0
   Documentos en borrador                                                   0
   Documentos┌────────────────────────────────────────────────────┐         0
   Facturas v│ 21/11 06:00  000009 Distribuidora 03 SA: se cambió │         0
   Clientes c│ ¿Deshacer esto?                                    │         0
   Mis client│                                                    │         0
 Abiertos al │                   [ Sí ] [ No ]                    │
   000009 Dis└────────────────────────────────────────────────────┘   Cliente
   000008 Distribuidora 02 SA                                         Cliente
   000007 Distribuidora 01 SA                                         Cliente
   000001 Comercial Los Ñires SpA                                     Cliente
 Lo último que hice
►  21/11 06:00  000009 Distribuidora 03 SA                          se cambió
________________________________________________________________________________

 Enter: este botón · una inicial: el suyo · Esc no cambia nada
1Ayuda  2       3Salir  4       5       6       7       8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
                                                                               d








               bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb


 bbbbbbbbbbbb                           BBBBBB                     bbbbbbbbbbb




 bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
rrrrrrrrrr


 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== taken-back 80x24 cursor hidden
 Inicio                                             DEMO  ficha · oscar · 06:00
 SQLite 
 Lo que espera
   Clientes asignados a mí                                                  1
   Prospectos asignados a mí                                                0
   Clientes sin asignar                                                    23
   Clientes sin identificación fiscal                                      23
   Clientes sin teléfono ni correo                                         22
   Clientes creados este mes                                               26
   Servicios que terminan en 30 días                                        0
   Documentos en borrador                                                   0
   Documentos periódicos en marcha                                          0
   Facturas vencidas                                                        0
   Clientes con saldo                                                       0
   Mis clientes archivados                                                  0
 Abiertos al último
   000009 Distribuidora 03 SA                                         Cliente
   000008 Distribuidora 02 SA                                         Cliente
   000007 Distribuidora 01 SA                                         Cliente
►  000001 Comercial Los Ñires SpA                                     Cliente
________________________________________________________________________________
 Se deshizo: 21/11 06:00  000009 Distribuidora 03 SA: se cambió
 Enter abre · : ir a · q a las listas
1Ayuda  2       3Salir  4       5Releer 6       7       8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr

 bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb












 bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb



rrrrrrrrrr


 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== record 80x24 cursor hidden
 Clientes › 000007 Distribuidora 01 SA              DEMO  ficha · oscar · 06:00
 [1Datos]2Domicilios 3Contactos 4Banco 5Notas 6ODS 7Ventas 8Factura> 9Historial
 Clave                000007
 Razón social         Distribuidora 01 SA
 Nombre comercial
 Tipo                 Cliente             País              México
 RFC                                      Tipo de persona
 Id. externo                              Teléfono 1
 Teléfono 2                               Correo
 Sitio web                                Giro
 Régimen fiscal                           Uso de CFDI
 Condiciones de pago                      Días de crédito   0
 Límite de crédito    0.00                Lista de precios
 Estatus                                  Asignado a
 Copia de correos     no                  Saldo             0.00
 Alta                 21/11/2026 06:00




________________________________________________________________________________

 e editar · 1…9 Tab otras pestañas · q volver
1Ayuda  2Acción 3Salir  4Editar 5Releer 6       7       8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbb




















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== wide 200x50 cursor hidden
 Inicio                                                                                                                                                                     DEMO  ficha · oscar · 06:00
 SQLite 
 Lo que espera                                                                   000007 Distribuidora 01 SA                                         Cliente
   Clientes asignados a mí                                                  1    000009 Distribuidora 03 SA                                         Cliente
   Prospectos asignados a mí                                                0 ►  000008 Distribuidora 02 SA                                         Cliente
   Clientes sin asignar                                                    23    000001 Comercial Los Ñires SpA                                     Cliente
   Clientes sin identificación fiscal                                      23
   Clientes sin teléfono ni correo                                         22
   Clientes creados este mes                                               26
   Servicios que terminan en 30 días                                        0
   Documentos en borrador                                                   0
   Documentos periódicos en marcha                                          0
   Facturas vencidas                                                        0
   Clientes con saldo                                                       0
   Mis clientes archivados                                                  0































________________________________________________________________________________________________________________________________________________________________________________________________________

 Enter abre · : ir a · q a las listas
1Ayuda  2       3Salir  4       5Releer 6       7       8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
                                                                               bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
 bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb

                                                                              rrrrrrrrrrrrrrrrrrrrrrrrr











































 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
