=== small 40x10 cursor 3,23
 [modificado]> DEMO  ficha · oscar · 06>
  Clave               [000028  ]
* Razón social        [Ñuñoa y Cía    ]
  Nombre comercial    [               ]
* Tipo                [Cliente       ▼]
  País                [México        ▼]
  RFC                 [              ]
  Tipo de persona     [              ▼]↓

1Ayuda  2Guarda 3Salir  5Deshac 9Menú
---
rrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrr


                       bbbbbbbbbbbbbbb



                                       d

 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr
=== too-small 30x8 cursor hidden
Terminal demasiado pequeña:
40x10 al menos. Nada se
pierde.





---
bbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
bbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
bbbbbbbbbbbbbbbbbbbbbbbbbbbbbb





=== large 200x50 cursor 2,32
 [modificado] Clientes › Alta: Cliente                                                                                                                                      DEMO  ficha · oscar · 06:00
  Clave            [000028  ]                                   * Razón social       [Ñuñoa y Cía                                                                                                     ]
  Nombre comercial [Nombre corto                                                                                                 ]* Tipo                [Cliente                                     ▼]
  País             [México                                    ▼]  RFC                [              ]                               Tipo de persona     [                                            ▼]
  Id. externo      [                                           ]  Teléfono 1         [                                        ]     Teléfono 2          [                                        ]
  Correo           [                                           ]  Sitio web          [                                           ]  Giro                [                                             ]
  Régimen fiscal   [                                          ▼]  Uso de CFDI        [                                          ▼]  Condiciones de pago [                                            ▼]
  Días de crédito  [     ]                                        Límite de crédito  [              ]                               Lista de precios    [                                            ▼]
  Estatus          [                                          ▼]  Asignado a         [                                          ▼]  Copia de correos    [ ]
  Contacto: nombre [                                           ]  Contacto: teléfono [                                        ]     Contacto: celular   [                                        ]
  Contacto: correo [                                           ]  Contacto: cargo    [                                           ]  Contacto: depto.    [                                             ]
  Nota             [                                                                                                                                                                                  ]
                   [                                                                                                                                                                                  ]
                   [                                                                                                                                                                                  ]
                   [                                                                                                                                                                                  ]
                   [                                                                                                                                                                                  ]
                   [                                                                                                                                                                                  ]
                   [                                                                                                                                                                                  ]
                   [                                                                                                                                                                                  ]
                   [                                                                                                                                                                                  ]
                   [                                                                                                                                                                                  ]
                   [                                                                                                                                                                                  ]
                   [                                                                                                                                                                                  ]
                   [                                                                                                                                                                                  ]
                   [                                                                                                                                                                                  ]
                   [                                                                                                                                                                                  ]
                   [                                                                                                                                                                                  ]
                   [                                                                                                                                                                                  ]
                   [                                                                                                                                                                                  ]
                   [                                                                                                                                                                                  ]
                   [                                                                                                                                                                                  ]















________________________________________________________________________________________________________________________________________________________________________________________________________

 Tab: otro campo · Ctrl-U: vaciar · F5: como estaba · F2 guarda · Esc cancela
1Ayuda  2Guarda 3Salir  4       5Deshac 6       7       8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr

                    bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb













































 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== again 80x24 cursor 3,35
 [modificado] Clientes › Alta: Cliente              DEMO  ficha · oscar · 06:00
  Clave               [000028  ]
* Razón social        [Ñuñoa y Cía                                            ]
  Nombre comercial    [Nombre corto                                           ]
* Tipo                [Cliente        ▼]  País              [México          ▼]
  RFC                 [              ]    Tipo de persona   [                ▼]
  Id. externo         [                ]  Teléfono 1        [                 ]
  Teléfono 2          [                ]  Correo            [                 ]
  Sitio web           [                ]  Giro              [                 ]
  Régimen fiscal      [               ▼]  Uso de CFDI       [                ▼]
  Condiciones de pago [               ▼]  Días de crédito   [     ]
  Límite de crédito   [              ]    Lista de precios  [                ▼]
  Estatus             [               ▼]  Asignado a        [                ▼]
  Copia de correos    [ ]                 Contacto: nombre  [                 ]
  Contacto: teléfono  [                ]  Contacto: celular [                 ]
  Contacto: correo    [                ]  Contacto: cargo   [                 ]
  Contacto: depto.    [                ]
  Nota                [                                                       ]
                      [                                                       ]
                      [                                                       ]↓
________________________________________________________________________________

 Tab: otro campo · Ctrl-U: vaciar · F5: como estaba · F2 guarda · Esc cancela
1Ayuda  2Guarda 3Salir  4       5Deshac 6       7       8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr


                       bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb















                                                                               d


 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== list-small 40x10 cursor hidden
 Clientes      DEMO  ficha · oscar · 06>
 Buscar: /          activos · 26 · Razó>
 Clave    Razón social↑
►000001   Comercial Los Ñires SpA      █
 000007   Distribuidora 01 SA
 000008   Distribuidora 02 SA
 000009   Distribuidora 03 SA
 000010   Distribuidora 04 SA
                              Fila 1/26
1Ayuda  2Acción 3Buscar 4Editar 5Releer
---
rrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrr

bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
rrrrr





 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr
=== list-large 200x50 cursor hidden
 Clientes                                                                                                                                                                   DEMO  ficha · oscar · 06:00
 [1 Clientes] 2 Contactos  3 ODS  4 Documentos  5 Productos  6 Personas  7 Correo
 Buscar: /                                                                                                                                                                activos · 26 · Razón social ↑
 Clave    Razón social↑                                          Tipo       RFC            Teléfono 1       Estatus      Asignado a Contacto principal            Saldo Nombre comercial
►000001   Comercial Los Ñires SpA                                Cliente    76.086.428-5   +56 63 221 2345               oscar      Comercial Los Ñires>           0.00
 000007   Distribuidora 01 SA                                    Cliente                                                            Distribuidora 01 SA            0.00
 000008   Distribuidora 02 SA                                    Cliente                                                            Distribuidora 02 SA            0.00
 000009   Distribuidora 03 SA                                    Cliente                                                            Distribuidora 03 SA            0.00
 000010   Distribuidora 04 SA                                    Cliente                                                            Distribuidora 04 SA            0.00
 000011   Distribuidora 05 SA                                    Cliente                                                            Distribuidora 05 SA            0.00
 000012   Distribuidora 06 SA                                    Cliente                                                            Distribuidora 06 SA            0.00
 000013   Distribuidora 07 SA                                    Cliente                                                            Distribuidora 07 SA            0.00
 000014   Distribuidora 08 SA                                    Cliente                                                            Distribuidora 08 SA            0.00
 000015   Distribuidora 09 SA                                    Cliente                                                            Distribuidora 09 SA            0.00
 000016   Distribuidora 10 SA                                    Cliente                                                            Distribuidora 10 SA            0.00
 000017   Distribuidora 11 SA                                    Cliente                                                            Distribuidora 11 SA            0.00
 000018   Distribuidora 12 SA                                    Cliente                                                            Distribuidora 12 SA            0.00
 000019   Distribuidora 13 SA                                    Cliente                                                            Distribuidora 13 SA            0.00
 000020   Distribuidora 14 SA                                    Cliente                                                            Distribuidora 14 SA            0.00
 000021   Distribuidora 15 SA                                    Cliente                                                            Distribuidora 15 SA            0.00
 000022   Distribuidora 16 SA                                    Cliente                                                            Distribuidora 16 SA            0.00
 000023   Distribuidora 17 SA                                    Cliente                                                            Distribuidora 17 SA            0.00
 000024   Distribuidora 18 SA                                    Cliente                                                            Distribuidora 18 SA            0.00
 000025   Distribuidora 19 SA                                    Cliente                                                            Distribuidora 19 SA            0.00
 000026   Distribuidora 20 SA                                    Cliente                                                            Distribuidora 20 SA            0.00
 000004   Nahuel SAS                                             Cliente                                                 sara       Nahuel SAS                     0.00
 000003   Ñandú Ltda                                             Cliente    77.777.777-7                                            Ñandú Ltda                     0.00
 000006   Óptica Güemes                                          Cliente                                                 sara       Óptica Güemes                  0.00
 000002   Peña y Álvarez SA de CV                                Cliente                   55 5512 3456                             Íñigo Peña                     0.00
 000005   Zapatería El Búho                                      Prospecto                 33 3615 0000                             Zapatería El Búho              0.00
















________________________________________________________________________________________________________________________________________________________________________________________________________
                                                                                                                                                                                              Fila 1/26
 / buscar · Enter abre · f mostrar solo · : ir a · w Contactos · q salir
1Ayuda  2Acción 3Buscar 4Editar 5Releer 6Orden  7Nuevo  8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbbbbb

bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
rrrrrrrrr











































 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== card-large 200x50 cursor hidden
 Clientes › 000001 Comercial Los Ñires SpA                                                                                                                                  DEMO  ficha · oscar · 06:00
 [1 Datos] 2 Domicilios  3 Contactos  4 Banco  5 Notas  6 ODS  7 Ventas  8 Facturación periódica  9 Historial
 Clave                000001                                        Razón social        Comercial Los Ñires SpA
 Nombre comercial                                                                                                                     Tipo                Cliente
 País                 Chile                                         RUT                 76.086.428-5                                  Tipo de id. fiscal  RUT
 Tipo de persona                                                    Id. externo                                                       Teléfono 1          +56 63 221 2345
 Teléfono 2                                                         Correo              ventas@nires.example                          Sitio web
 Giro                                                               Régimen tributario                                                Uso de CFDI
 Condiciones de pago                                                Días de crédito     0                                             Límite de crédito   0.00
 Lista de precios                                                   Estatus                                                           Asignado a          oscar
 Copia de correos     no                                            Saldo               0.00                                          Alta                21/11/2026 06:00



































________________________________________________________________________________________________________________________________________________________________________________________________________

 e editar · RePág AvPág otros · 1…9 Tab otras pestañas · q volver
1Ayuda  2Acción 3Salir  4Editar 5Releer 6Ant.   7Sig.   8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbb














































 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== card-whole 200x50 cursor hidden
 Clientes › 000001 Comercial Los Ñires SpA                                                                                                                                  DEMO  ficha · oscar · 06:00
 [1 Datos] 2 Domicilios  3 Contactos  4 Banco  5 Notas  6 ODS  7 Ventas  8 Facturación periódica  9 Historial
 Clave                000001                                        Razón social        Comercial Los Ñires SpA
 Nombre comercial                                                                                                                     Tipo                Cliente
 País                 Chile                                         RUT                 76.086.428-5                                  Tipo de id. fiscal  RUT
 Tipo de persona                                                    Id. externo                                                       Teléfono 1          +56 63 221 2345
 Teléfono 2                                                         Correo              departamento.de.compras@nires.example         Sitio web
 Giro                                                               Régimen tributario                                                Uso de CFDI
 Condiciones de pago                                                Días de crédito     0                                             Límite de crédito   0.00
 Lista de precios                                                   Estatus                                                           Asignado a          oscar
 Copia de correos     no                                            Saldo               0.00                                          Alta                21/11/2026 06:00



































________________________________________________________________________________________________________________________________________________________________________________________________________
 Se guardó: 000001 Comercial Los Ñires SpA
 e editar · RePág AvPág otros · 1…9 Tab otras pestañas · q volver
1Ayuda  2Acción 3Salir  4Editar 5Releer 6Ant.   7Sig.   8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbb














































 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
