=== what 80x24 cursor 4,13
 Clientes                                           DEMO  ficha · oscar · 06:00
 [1 Clientes] 2 Contactos  3 Órdenes  4 Personas
 Buscar: /                                        activos · 26 · Razón social ↑
 Cl┌─ Exportar: 2 registros (Clientes) ─────────────────────────────────────┐
───│ Buscar:                                                                │───
 00│ ►Las columnas de la lista                                          CSV │
 00│  Todos los campos, con sus nombres                                 CSV │
 00│                                                                        │
 00│                                                                        │
 00│                                                                        │
 00│                                                                        │
 00│                                                                        │
 00│                                                                        │
 00│                                                                        │
 00│                                                                        │
 00│                                                                        │
 00│                                                                        │7
 00│                                                                        │
 00│                                                                        │
►00└────────────────────────────────────────────────────────────────────────┘
────────────────────────────────────────────────────────────────────────────────
                                                       marcados: 2 · Fila 26/26
 Espacio marca · v rango · * todas · u ninguna · a actúa sobre lo marcado
1Ayuda  2Acción 3Buscar 4Editar 5Releer 6Orden  7Nuevo  8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbbbbb

bbb  bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb                                      bbb
             bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
     rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
                                                                        ddd












rrr                                                                          bbb


 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== name 80x24 cursor 12,50
 Clientes                                           DEMO  ficha · oscar · 06:00
 [1 Clientes] 2 Contactos  3 Órdenes  4 Personas
 Buscar: /                                        activos · 26 · Razón social ↑
 Clave    Razón social↑                                Tipo       RFC
────────────────────────────────────────────────────────────────────────────────
 000017   Distribuidora 11 SA                          Cliente
 000018   Distribuidora 12 SA                          Cliente
 000019   Distribuidora 13 SA                          Cliente
 000020   Distribuidora 14 SA                          Cliente
 000021   Distribu┌──────────────────────────────────────────┐
 000022   Distribu│ Exportar: 2 registros (Clientes)         │
 000023   Distribu│                                          │
 000024   Distribu│ Archivo [client-2026-11-21.csv         ] │
 000025   Distribu└──────────────────────────────────────────┘
 000026   Distribuidora 20 SA                          Cliente
 000004   Nahuel SAS                                   Cliente
 000003   Ñandú Ltda                                   Cliente    77.777.777-7
 000006   Óptica Güemes                                Cliente
 000002   Peña y Álvarez SA de CV                      Cliente
►000005  √Zapatería El Búho                            Prospecto
────────────────────────────────────────────────────────────────────────────────
                                                       marcados: 2 · Fila 26/26
 Espacio marca · v rango · * todas · u ninguna · a actúa sobre lo marcado
1Ayuda  2Acción 3Buscar 4Editar 5Releer 6Orden  7Nuevo  8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbbbbb

bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb






                    bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb

                             bbbbbbbbbbbbbbbbbbbbbbbbbbbbbb






rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr bbbbbbbbbb bbbbbbbbbbbbbb


 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== written 80x24 cursor hidden
 Clientes                                           DEMO  ficha · oscar · 06:00
 [1 Clientes] 2 Contactos  3 Órdenes  4 Personas
 Buscar: /                                        activos · 26 · Razón social ↑
 Clave    Razón social↑                                Tipo       RFC
────────────────────────────────────────────────────────────────────────────────
 000017   Distribuidora 11 SA                          Cliente
 000018   Distribuidora 12 SA                          Cliente
 000019   Distribuidora 13 SA                          Cliente
 000020   Distribuidora 14 SA                          Cliente
 000021   Distribuidora 15 SA                          Cliente
 000022   Distribuidora 16 SA                          Cliente
 000023   Distribuidora 17 SA                          Cliente
 000024   Distribuidora 18 SA                          Cliente
 000025   Distribuidora 19 SA                          Cliente
 000026   Distribuidora 20 SA                          Cliente
 000004   Nahuel SAS                                   Cliente
 000003   Ñandú Ltda                                   Cliente    77.777.777-7
 000006   Óptica Güemes                                Cliente
 000002   Peña y Álvarez SA de CV                      Cliente
►000005  √Zapatería El Búho                            Prospecto
────────────────────────────────────────────────────────────────────────────────
 Escrito: client-2026-11-21.csv, 2 filas.
 Espacio marca · v rango · * todas · u ninguna · a actúa sobre lo marcado
1Ayuda  2Acción 3Buscar 4Editar 5Releer 6Orden  7Nuevo  8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbbbbb

bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb















rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr bbbbbbbbbb bbbbbbbbbbbbbb


 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== taken 80x24 cursor 13,35
 Clientes                                           DEMO  ficha · oscar · 06:00
 [1 Clientes] 2 Contactos  3 Órdenes  4 Personas
 Buscar: /                                        activos · 26 · Razón social ↑
 Clave    Razón social↑                                Tipo       RFC
────────────────────────────────────────────────────────────────────────────────
 000017   Distribuidora 11 SA                          Cliente
 000018   Distribuidora 12 SA                          Cliente
 000019   Distribuidora 13 SA                          Cliente
 000020   Distribuidora 14 SA                          Cliente
 000021   D┌─ Error ───────────────────────────────────────────────┐
 000022   D│ client-2026-11-21.csv ya existe; no se escribió nada. │
 000023   D│ Elija otro nombre.                                    │
 000024   D│                                                       │
 000025   D│                     [ Aceptar ]                       │
 000026   D└───────────────────────────────────────────────────────┘
 000004   Nahuel SAS                                   Cliente
 000003   Ñandú Ltda                                   Cliente    77.777.777-7
 000006   Óptica Güemes                                Cliente
 000002   Peña y Álvarez SA de CV                      Cliente
►000005  √Zapatería El Búho                            Prospecto
────────────────────────────────────────────────────────────────────────────────
                                                       marcados: 2 · Fila 26/26
 Espacio marca · v rango · * todas · u ninguna · a actúa sobre lo marcado
1Ayuda  2Acción 3Buscar 4Editar 5Releer 6Orden  7Nuevo  8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbbbbb

bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb





             bbbbbbb
             bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb


                                 BBBBBBBBBBB





rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr bbbbbbbbbb bbbbbbbbbbbbbb


 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== written-whole 80x24 cursor hidden
 Clientes                                           DEMO  ficha · oscar · 06:00
 [1 Clientes] 2 Contactos  3 Órdenes  4 Personas
 Buscar: /                                        activos · 26 · Razón social ↑
 Clave    Razón social↑                                Tipo       RFC
────────────────────────────────────────────────────────────────────────────────
 000017   Distribuidora 11 SA                          Cliente
 000018   Distribuidora 12 SA                          Cliente
 000019   Distribuidora 13 SA                          Cliente
 000020   Distribuidora 14 SA                          Cliente
 000021   Distribuidora 15 SA                          Cliente
 000022   Distribuidora 16 SA                          Cliente
 000023   Distribuidora 17 SA                          Cliente
 000024   Distribuidora 18 SA                          Cliente
 000025   Distribuidora 19 SA                          Cliente
 000026   Distribuidora 20 SA                          Cliente
 000004   Nahuel SAS                                   Cliente
 000003   Ñandú Ltda                                   Cliente    77.777.777-7
 000006   Óptica Güemes                                Cliente
 000002   Peña y Álvarez SA de CV                      Cliente
►000005  √Zapatería El Búho                            Prospecto
────────────────────────────────────────────────────────────────────────────────
 Escrito: whole-client-2026-11-21.csv, 2 filas.
 Espacio marca · v rango · * todas · u ninguna · a actúa sobre lo marcado
1Ayuda  2Acción 3Buscar 4Editar 5Releer 6Orden  7Nuevo  8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbbbbb

bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb















rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr bbbbbbbbbb bbbbbbbbbbbbbb


 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== preview 80x24 cursor hidden
 Clientes                                           DEMO  ficha · oscar · 06:00
 [1 Clientes] 2 Contactos  3 Órdenes  4 Personas
 Buscar: /                                        activos · 26 · Razón social ↑
 Clave    Razón social↑                                Tipo       RFC
────────────────────────────────────────────────────────────────────────────────
 000017   Distribuidora 11 SA                          Cliente
 000018   Distribuidora 12 SA                          Cliente
┌─ Imprimir ───────────────────────────────────────────────────────────────────┐
│ 2 registros (Clientes) · 21/11/2026 · oscar                                  │
│                                                                              │
│ Clave    Razón social                              Tipo       RFC            │
│ ---------------------------------------------------------------------------- │
│ 000001   Comercial Los Ñires SpA                   Cliente    76.086.428-5   │
│ 000005   Zapatería El Búho                         Prospecto                 │
│                                                                              │
└──────────────────────────────────────────────────────────────────────────────┘
 000003   Ñandú Ltda                                   Cliente    77.777.777-7
 000006   Óptica Güemes                                Cliente
 000002   Peña y Álvarez SA de CV                      Cliente
►000005  √Zapatería El Búho                            Prospecto
────────────────────────────────────────────────────────────────────────────────
                                                       marcados: 2 · Fila 26/26
 Espacio marca · v rango · * todas · u ninguna · a actúa sobre lo marcado
1Ayuda  2Acción 3Buscar 4Editar 5Releer 6Orden  7Nuevo  8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbbbbb

bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb



  bbbbbbbbbb











rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr bbbbbbbbbb bbbbbbbbbbbbbb


 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== save-ask 80x24 cursor 12,48
 Clientes                                           DEMO  ficha · oscar · 06:00
 [1 Clientes] 2 Contactos  3 Órdenes  4 Personas
 Buscar: /                                        activos · 26 · Razón social ↑
 Clave    Razón social↑                                Tipo       RFC
────────────────────────────────────────────────────────────────────────────────
 000017   Distribuidora 11 SA                          Cliente
 000018   Distribuidora 12 SA                          Cliente
 000019   Distribuidora 13 SA                          Cliente
 000020   Distribuidora 14 SA                          Cliente
 000021   Distribuido┌────────────────────────────────────┐nte
 000022   Distribuido│ 2 registros (Clientes)             │nte
 000023   Distribuido│                                    │nte
 000024   Distribuido│ [ Guardar en archivo ] [ Cerrar ]  │nte
 000025   Distribuido└────────────────────────────────────┘nte
 000026   Distribuidora 20 SA                          Cliente
 000004   Nahuel SAS                                   Cliente
 000003   Ñandú Ltda                                   Cliente    77.777.777-7
 000006   Óptica Güemes                                Cliente
 000002   Peña y Álvarez SA de CV                      Cliente
►000005  √Zapatería El Búho                            Prospecto
────────────────────────────────────────────────────────────────────────────────
                                                       marcados: 2 · Fila 26/26
 Espacio marca · v rango · * todas · u ninguna · a actúa sobre lo marcado
1Ayuda  2Acción 3Buscar 4Editar 5Releer 6Orden  7Nuevo  8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbbbbb

bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb






                       bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb

                                              BBBBBBBBBB






rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr bbbbbbbbbb bbbbbbbbbbbbbb


 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== preview-all 80x24 cursor hidden
┌─ Imprimir ─────────────────────────────────────────────────────────────────↑─┐
│ 000011   Distribuidora 05 SA                       Cliente                   │
│ 000012   Distribuidora 06 SA                       Cliente                   │
│ 000013   Distribuidora 07 SA                       Cliente                   │
│ 000014   Distribuidora 08 SA                       Cliente                   │
│ 000015   Distribuidora 09 SA                       Cliente                   │
│ 000016   Distribuidora 10 SA                       Cliente                   │
│ 000017   Distribuidora 11 SA                       Cliente                   │
│ 000018   Distribuidora 12 SA                       Cliente                   │
│ 000019   Distribuidora 13 SA                       Cliente                   │
│ 000020   Distribuidora 14 SA                       Cliente                   │
│ 000021   Distribuidora 15 SA                       Cliente                   │
│ 000022   Distribuidora 16 SA                       Cliente                   │
│ 000023   Distribuidora 17 SA                       Cliente                   │
│ 000024   Distribuidora 18 SA                       Cliente                   │
│ 000025   Distribuidora 19 SA                       Cliente                   │
│ 000026   Distribuidora 20 SA                       Cliente                   │
│ 000004   Nahuel SAS                                Cliente                   │
│ 000003   Ñandú Ltda                                Cliente    77.777.777-7   │
│ 000006   Óptica Güemes                             Cliente                   │
│ 000002   Peña y Álvarez SA de CV                   Cliente                   │
│ 000005   Zapatería El Búho                         Prospecto                 │
│                                                                              │
└──────────────────────────────────────────────────────────────────────────────┘
---
  bbbbbbbbbb























=== saved 80x24 cursor hidden
 Clientes                                           DEMO  ficha · oscar · 06:00
 [1 Clientes] 2 Contactos  3 Órdenes  4 Personas
 Buscar: /                                        activos · 26 · Razón social ↑
 Clave    Razón social↑                                Tipo       RFC
────────────────────────────────────────────────────────────────────────────────
 000017   Distribuidora 11 SA                          Cliente
 000018   Distribuidora 12 SA                          Cliente
 000019   Distribuidora 13 SA                          Cliente
 000020   Distribuidora 14 SA                          Cliente
 000021   Distribuidora 15 SA                          Cliente
 000022   Distribuidora 16 SA                          Cliente
 000023   Distribuidora 17 SA                          Cliente
 000024   Distribuidora 18 SA                          Cliente
 000025   Distribuidora 19 SA                          Cliente
 000026   Distribuidora 20 SA                          Cliente
 000004   Nahuel SAS                                   Cliente
 000003   Ñandú Ltda                                   Cliente    77.777.777-7
 000006   Óptica Güemes                                Cliente
 000002   Peña y Álvarez SA de CV                      Cliente
►000005   Zapatería El Búho                            Prospecto
────────────────────────────────────────────────────────────────────────────────
 Escrito: client-2026-11-21.txt, 26 filas.
 / buscar · Enter abre · f mostrar solo · : ir a · w Contactos · q salir
1Ayuda  2Acción 3Buscar 4Editar 5Releer 6Orden  7Nuevo  8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbbbbb

bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb















rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr


 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== small 40x10 cursor 1,10
┌─ Exportar: 26 registros (Clientes) ──┐
│ Buscar:                              │
│ ►Las columnas de la lista        CSV │
│  Todos los campos, con sus nombres   │
│                                      │
│                                      │
│                                      │
│                                      │
│                                      │
└──────────────────────────────────────┘
---
  bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
          bbbbbbbbbbbbbbbbbbbbbbbbbbbb
  rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr







=== file client-2026-11-21.csv
Clave,Razón social,Tipo,RFC
000001,Comercial Los Ñires SpA,Cliente,76.086.428-5
000005,Zapatería El Búho,Prospecto,
=== file client-2026-11-21.txt
26 registros (Clientes) · 21/11/2026 · oscar

Clave    Razón social                              Tipo       RFC
----------------------------------------------------------------------------
000001   Comercial Los Ñires SpA                   Cliente    76.086.428-5
000007   Distribuidora 01 SA                       Cliente
000008   Distribuidora 02 SA                       Cliente
000009   Distribuidora 03 SA                       Cliente
000010   Distribuidora 04 SA                       Cliente
000011   Distribuidora 05 SA                       Cliente
000012   Distribuidora 06 SA                       Cliente
000013   Distribuidora 07 SA                       Cliente
000014   Distribuidora 08 SA                       Cliente
000015   Distribuidora 09 SA                       Cliente
000016   Distribuidora 10 SA                       Cliente
000017   Distribuidora 11 SA                       Cliente
000018   Distribuidora 12 SA                       Cliente
000019   Distribuidora 13 SA                       Cliente
000020   Distribuidora 14 SA                       Cliente
000021   Distribuidora 15 SA                       Cliente
000022   Distribuidora 16 SA                       Cliente
000023   Distribuidora 17 SA                       Cliente
000024   Distribuidora 18 SA                       Cliente
000025   Distribuidora 19 SA                       Cliente
000026   Distribuidora 20 SA                       Cliente
000004   Nahuel SAS                                Cliente
000003   Ñandú Ltda                                Cliente    77.777.777-7
000006   Óptica Güemes                             Cliente
000002   Peña y Álvarez SA de CV                   Cliente
000005   Zapatería El Búho                         Prospecto
=== file whole-client-2026-11-21.csv
id,code,legal_name,trade_name,kind,country,tax_id,tax_id_kind,person_type,external_id,phone1,phone2,email,website,business_line,tax_regime,cfdi_use,payment_terms,credit_days,credit_limit,price_list,status,owner,cc_owner,contact_count,created_at,converted_at,replaced_by
1,000001,Comercial Los Ñires SpA,,customer,CL,76086428-5,rut,,,+56 63 221 2345,,ventas@nires.example,,,,,,0,0.00,,,oscar,0,2,2026-11-21T12:00:00Z,,
5,000005,Zapatería El Búho,,prospect,MX,,,,,33 3615 0000,,,,,,,,0,0.00,,,,0,1,2026-11-21T12:00:00Z,,
